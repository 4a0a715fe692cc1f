"""Documents that are asked for by an id: ours, and those in a folder that the operator names."""

import hashlib
from pathlib import Path

import httpx
import pytest

from api.main import build_app
from api.orders.trusted import ORDER_STATUS, ORDER_STATUS_ID
from domain.foundation.settings import read_settings

pytestmark = pytest.mark.anyio


def client(tmp_path: Path, documents: Path | None) -> httpx.AsyncClient:
    app = build_app(read_settings(data=tmp_path, trusted_documents=documents))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8000")


async def test_a_document_of_the_operators_folder_is_asked_for_by_its_name_or_hash(tmp_path: Path):
    text = "query Me { viewer { name } }"
    (tmp_path / "me.graphql").write_text(text)
    (tmp_path / "notes.txt").write_text("no document")
    async with client(tmp_path, tmp_path) as asking:
        for name in ("me", hashlib.sha256(text.encode()).hexdigest()):
            answer = await asking.get("/graphql", params={"documentId": name})
            assert answer.json()["data"] == {"viewer": None}
        unknown = await asking.get("/graphql", params={"documentId": "notes"})
        assert unknown.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_the_order_status_is_there_without_any_setting(tmp_path: Path):
    async with client(tmp_path, None) as asking:
        for name in (ORDER_STATUS_ID, hashlib.sha256(ORDER_STATUS.encode()).hexdigest()):
            answer = await asking.get("/graphql", params={"documentId": name})
            assert "Variable '$token' has invalid value" in answer.json()["errors"][0]["message"]


def test_a_document_that_is_not_valid_keeps_the_server_from_starting(tmp_path: Path):
    (tmp_path / "broken.graphql").write_text("{ nothing }")
    with pytest.raises(ValueError, match="The trusted document broken is not valid: Cannot query field"):
        client(tmp_path, tmp_path)
