"""Orders: what customers want, and how far it has come.

Owns   Order, OrderLine, Hold, ValidationIssue, VerificationRule, ConfirmationRule, PromiseNews
Calls  promises, stock, pricing, customers
Tells  OrderPlaced, OrderConfirmed, OrderRejected, OrderCancelled, OrderLineCancelled, OrderEdited, OrderHeld,
       OrderSplit, OrderSplitOff,
       HoldReleased, OrderReleased, OrderDelivered, OrderPaid, OrderCompleted, OrderReopened, ConfirmationFiled,
       PromiseMoved, PromiseNewsDue, RenewalLeft, AttentionChanged, OrderImported, ReturnImported,
       IssueFound, IssueResolved, IssueWaived, ReviewEnded, CreditMoved, RulesChanged
"""
