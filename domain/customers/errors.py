from domain.foundation.errors import NotFound


class NoSuchCustomer(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such customer", path=("id",), remedy="Check the id; `customers` lists them.")
