from concurrent.futures import ThreadPoolExecutor

import pytest

from domain.foundation.ids import ID_LENGTH, new_id, prefix_of


def test_ids_rise_in_the_order_in_which_they_are_made() -> None:
    made = [new_id("ord") for _ in range(5_000)]

    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_threads_never_make_the_same_id() -> None:
    with ThreadPoolExecutor(8) as threads:
        made = [one for many in threads.map(lambda _: [new_id("ord") for _ in range(1_000)], range(8)) for one in many]

    assert len(set(made)) == 8_000


def test_an_id_says_what_it_names() -> None:
    made = new_id("btx")

    assert len(made) == ID_LENGTH
    assert prefix_of(made) == "btx"


@pytest.mark.parametrize(
    "text", ["", "ord", "ord_", "ord_1", f"ord_{'I' * 26}", f"ord_{'0' * 25}\x00", f"ord_{'0' * 27}", f"ord_{'٠' * 26}"]
)
def test_what_is_no_id_of_ours_names_nothing(text: str) -> None:
    assert prefix_of(text) == ""
