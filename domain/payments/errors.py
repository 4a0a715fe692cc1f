from domain.foundation.errors import ErrorCode, NotFound, Refused


class Overpayment(Refused):
    code = ErrorCode.OVERPAYMENT

    def __init__(self, wanted: str, left: str, path: tuple[str, ...]) -> None:
        super().__init__(
            f"{wanted} is more than the {left} that are left", path=path, remedy=f"Allocate at most {left}."
        )


class NoSuchTransaction(NotFound):
    def __init__(self) -> None:
        super().__init__(
            "There is no such bank transaction", path=("id",), remedy="`bankTransactions` lists those that wait."
        )
