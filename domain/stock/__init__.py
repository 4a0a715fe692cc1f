"""Stock: what lies where, what of it is promised or waited for, what will come, and every movement that made it so.

Owns   Location, StockItem, StockLevel, StockMovement, Reservation, Arrival, BundlePart,
       WaitingEntry
Calls  catalog, customers
Tells  StockReceived, StockMoved, StockAllocated, StockWithdrawn, ArrivalChanged, LocationDefined, SupplyDefined,
       WaitingListJoined, WaitingListLeft, WaitingListOffered
"""
