import hashlib

import pytest

from tests.documents.papers import invoice, label
from workers.billing.documents.invoice import render_invoice
from workers.shipping.documents.label import render_label


@pytest.fixture(scope="session")
def hashed_here() -> str:
    """An invoice and a label rendered in this process."""
    return hashlib.sha256(render_invoice(invoice()) + render_label(label())).hexdigest()
