from domain.foundation.database import rows
from domain.supply.queries.views import IS_PROPOSED, PROPOSED
from domain.supply.rules.proposing import proposed_quantity


async def proposed_of(supplier_id: str) -> dict[str, int]:
    """Pieces by SKU that are proposed to be bought from a supplier."""
    columns = ", ".join(f"{sql.replace('{t}', 'a')} as c{place}" for place, sql in enumerate(PROPOSED))
    found = await rows(
        f"select d.sku, {columns} from supplier_articles a join products d on d.id = a.product_id"
        f" where a.supplier_id = $1 and {IS_PROPOSED.replace('{t}', 'a')} order by a.id",
        supplier_id,
    )
    pieces = {
        str(row["sku"]): proposed_quantity(*(int(row[f"c{place}"]) for place in range(len(PROPOSED)))) for row in found
    }
    return {sku: count for sku, count in pieces.items() if count}
