from domain.foundation.errors import Forbidden, Invalid


class WrongSignIn(Forbidden):
    def __init__(self) -> None:
        super().__init__(
            "E-mail or password is wrong", path=("password",), remedy="Check both; the owner can set a new password."
        )


class TakenEmail(Invalid):
    def __init__(self, email: str) -> None:
        super().__init__(f"Somebody signs in as {email} already", path=("email",), remedy="Use another address.")


class WeakPassword(Invalid):
    def __init__(self, shortest: int) -> None:
        super().__init__("The password is too short", path=("password",), remedy=f"Use at least {shortest} characters.")
