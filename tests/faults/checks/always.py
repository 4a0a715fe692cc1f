"""What must hold at every instant, told of a few rows."""

from typing import Any


def gaps(numbers: list[str]) -> list[str]:
    """What is wrong with numbers such as 2026-00012 of one series each."""
    series: dict[str, list[int]] = {}
    for number in numbers:
        year, _, count = number.rpartition("-")
        series.setdefault(year, []).append(int(count))
    return [
        f"numbers of {year}: {len(counts)} of them, but {sorted(set(range(1, max(counts) + 1)) - set(counts))[:5]}"
        f" are missing and {sorted(one for one in set(counts) if counts.count(one) > 1)[:5]} are there twice"
        for year, counts in series.items()
        if sorted(counts) != list(range(1, len(counts) + 1))
    ]


def stock_problems(row: dict[str, Any]) -> list[str]:
    found = []
    if not 0 <= row["reserved"] <= row["on_hand"]:
        found.append(f"{row['id']}: {row['reserved']} of {row['on_hand']} are reserved")
    if row["on_hand"] != row["moved"]:
        found.append(f"{row['id']}: {row['on_hand']} are on hand, but {row['moved']} by its movements")
    if row["reserved"] != row["kept"]:
        found.append(f"{row['id']}: {row['reserved']} are reserved, but {row['kept']} by its reservations")
    return found
