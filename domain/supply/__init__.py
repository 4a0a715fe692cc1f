"""Supply: what stock does not cover is made, bought, sent by a supplier, or done by appointment.

Owns   SupplyTask, SupplyRule, Supplier, SupplierArticle, PurchaseOrder, PurchaseOrderLine, Resource, SupplyDay, Slot,
       Appointment, WorkStep, Material, JobStep
Calls  catalog, promises, stock, orders, shipping
Tells  SupplyPlanned, SupplyTaskMoved, PurchaseOrderCreated, PurchaseOrderSent, PurchaseOrderFiled,
       PurchaseOrderChanged, PurchaseOrderDated, GoodsReceived, AppointmentBooked, AppointmentMoved, ServiceDone,
       JobStepMoved, WorkPlanSet, ResourceSaved, SlotOpened, SupplierSaved, SupplyRuleSet
"""
