"""What is for sale beside plain articles: one that orders may wait for, and a bundle of others that run out."""

import httpx

from . import wishes

DEFINE = """mutation Define($input: ProductSupplyDefineInput!) {
  productSupplyDefine(input: $input) { object { sku } userErrors { message } } }"""
ARTICLES = (
    {"sku": wishes.AWAITED, "kind": "STOCK", "backorder": "ALLOW"},
    {
        "sku": wishes.BUNDLE,
        "kind": "BUNDLE",
        "backorder": "DENY",
        "parts": [{"sku": sku, "count": count} for sku, count in wishes.PARTS.items()],
    },
)


async def define_assortment(address: str, api_key: str) -> None:
    """Have the shop sell them before anybody orders."""
    async with httpx.AsyncClient(trust_env=False, timeout=15, headers={"Authorization": f"Bearer {api_key}"}) as shop:
        for article in ARTICLES:
            body = {"query": DEFINE, "variables": {"input": article}}
            answer = (await shop.post(f"{address}/graphql", json=body)).json()
            if not (answer.get("data") or {}).get("productSupplyDefine", {}).get("object"):
                raise RuntimeError(f"{article['sku']} could not be defined: {answer}")
