from domain.foundation.errors import Invalid, NotFound


class NoSuchDraft(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such draft", path=("id",), remedy="Check the id; `drafts` lists them.")


class NoSuchSource(NotFound):
    def __init__(self, code: str, path: tuple[str, ...] = ("source",)) -> None:
        super().__init__(
            f"There is no source {code!r}", path=path, remedy="`intakeSources` lists them; define it first."
        )


class WrongSource(Invalid):
    def __init__(self, code: str, kind: str, path: tuple[str, ...] = ("source",)) -> None:
        super().__init__(f"The source {code!r} takes {kind}", path=path, remedy="Choose another source.")


class SecretLost(Invalid):
    """The installation's key is another one than when the secret was sealed."""

    def __init__(self, code: str) -> None:
        super().__init__(
            f"The secret of {code!r} cannot be opened with this installation's key",
            path=("secret",),
            remedy="Define the source again with its secret.",
        )


class NoSuchUpload(NotFound):
    def __init__(self) -> None:
        super().__init__(
            "There is no such upload, or not all of it came",
            path=("upload",),
            remedy="Send the file to /uploads again and use the id of that answer.",
        )
