"""What is stored of supply."""

from .buying import PurchaseOrder, PurchaseOrderLine, Supplier, SupplierArticle, SupplyRule
from .tasks import SupplyTask
from .working import Appointment, JobStep, Material, Resource, Slot, SupplyDay, WorkStep

__all__ = [
    "Appointment",
    "JobStep",
    "Material",
    "PurchaseOrder",
    "PurchaseOrderLine",
    "Resource",
    "Slot",
    "Supplier",
    "SupplierArticle",
    "SupplyDay",
    "SupplyRule",
    "SupplyTask",
    "WorkStep",
]
