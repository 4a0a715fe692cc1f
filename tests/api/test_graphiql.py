"""GraphiQL: its page and introspection are there where the operator wants them, and nowhere else."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.main import DASHBOARD, GRAPHIQL, GRAPHIQL_POLICY, HTML_POLICY, build_app
from domain.foundation.settings import Settings

from .browsing import LEGACY, MODERN, code

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("db"),
    pytest.mark.skipif(
        not (DASHBOARD / GRAPHIQL / "index.html").is_file(),
        reason="needs the dashboard: npm ci && npm run build in dashboard/",
    ),
]
INTROSPECTION = {"query": "{ __schema { queryType { name } } }"}
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
ADDRESS = re.compile(r'(?:src|href)="([^"]*)"')


def installation(data: Path, **settings: Any) -> httpx.AsyncClient:
    app = build_app(Settings(data=data, **settings), database_is_open=True)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://shop.example")


@pytest.fixture
async def configured(tmp_path: Path):
    async with installation(tmp_path, graphiql=True) as http:
        yield http


@pytest.fixture
async def ordinary(tmp_path: Path):
    async with installation(tmp_path) as http:
        yield http


@pytest.mark.parametrize("path", ["/graphiql", "/graphiql/", "/graphiql/index.html"])
async def test_the_page_is_served_with_a_policy_of_its_own(configured: httpx.AsyncClient, path: str):
    page = await configured.get(path)

    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["content-security-policy"] == GRAPHIQL_POLICY
    assert page.headers["cache-control"] == "no-cache"
    assert page.headers["x-frame-options"] == "DENY"


async def test_everything_the_page_loads_comes_from_here(configured: httpx.AsyncClient):
    page = (await configured.get("/graphiql")).text
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page)
    addresses = ADDRESS.findall(page)
    assert len(addresses) > 5
    for address in addresses:
        file = await configured.get(address)
        assert file.status_code == 200, address
        assert file.headers["content-type"].startswith(KINDS[Path(address).suffix])
    style = (await configured.get("/graphiql/graphiql.min.css")).text
    assert set(re.findall(r"url\((\w+:\w+)", style)) == {"data:image"}


async def test_the_licences_of_what_is_copied_come_along(configured: httpx.AsyncClient):
    texts = (await configured.get("/graphiql/LICENSES.txt")).text
    for name in ("graphiql", "react", "react-dom", "graphql", "codemirror", "@graphiql/react"):
        assert re.search(rf"^{name} \d+\.", texts, re.MULTILINE), name
    assert "GraphQL Contributors" in texts


async def test_only_this_page_may_use_inline_style_elements_and_none_inline_scripts(configured: httpx.AsyncClient):
    assert (await configured.get("/orders")).headers["content-security-policy"] == HTML_POLICY
    assert "unsafe" not in HTML_POLICY
    said = dict(directive.strip().split(" ", 1) for directive in GRAPHIQL_POLICY.split(";"))
    assert [name for name, sources in said.items() if "unsafe" in sources] == ["style-src-elem"]


@pytest.mark.parametrize("path", ["/graphiql/none", "/graphiql/none.js", "/graphiql/a/index.html", "/GraphiQL"])
async def test_what_is_not_part_of_the_page_is_not_there(configured: httpx.AsyncClient, path: str):
    assert (await configured.get(path)).status_code == 404


async def test_a_file_that_did_not_change_is_not_sent_again(configured: httpx.AsyncClient):
    first = await configured.get("/graphiql/start.js")
    again = await configured.get("/graphiql/start.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert (await configured.post("/graphiql")).status_code == 405


async def test_the_schema_answers_questions_about_itself(configured: httpx.AsyncClient):
    assert (await configured.post("/graphql", json=INTROSPECTION)).json()["data"]["__schema"]


@pytest.mark.parametrize("name", ["", "/", "/index.html", "/start.js", "/graphiql.min.js", "/none", "/a/b"])
@pytest.mark.parametrize("top", ["/graphiql", "/GraphiQL"])
async def test_unless_configured_there_is_no_page_and_no_file_of_it(ordinary: httpx.AsyncClient, top: str, name: str):
    answer = await ordinary.get(top + name)

    assert answer.status_code == 404
    assert "<" not in answer.text
    assert (await ordinary.get("/orders")).status_code == 200


@pytest.mark.parametrize(("accept", "status"), [(MODERN, 400), (LEGACY, 200)])
async def test_unless_configured_introspection_is_refused_with_a_code(
    ordinary: httpx.AsyncClient, accept: str, status: int
):
    answer = await ordinary.post("/graphql", json=INTROSPECTION, headers={"accept": accept})

    assert answer.status_code == status
    assert code(answer) == "GRAPHQL_VALIDATION_FAILED"
    assert "data" not in answer.json()
