from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def published() -> str:
    """The schema as it is committed and handed out."""
    return (ROOT / "api" / "schema.graphql").read_text()


@pytest.fixture(scope="session")
def schema(published: str) -> GraphQLSchema:
    return build_schema(published)


@pytest.fixture(scope="session")
def promised() -> GraphQLSchema:
    """What clients outside of this project already build on."""
    return build_schema((Path(__file__).parent / "contract.graphql").read_text())
