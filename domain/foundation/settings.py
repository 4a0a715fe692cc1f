"""What an operator can configure: environment variables named LAUFZETTEL_…; unknown ones are refused."""

import os
import secrets
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "LAUFZETTEL_"


class UnknownSetting(ValueError):
    """A LAUFZETTEL_ variable that means nothing, most likely a misspelled one."""


class Settings(BaseSettings):
    """All of it has a default: one process, SQLite, mails into a folder."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    data: Path = Field(Path("data"), description="folder for the SQLite file, the outgoing mails and the secret key")
    database_url: str = Field(
        "", description="postgres://user:password@host:port/name; empty: SQLite in the data folder"
    )
    database_pool: int = Field(10, ge=1, le=200, description="most connections of one process")
    broker_url: str = Field("", description="amqp://… or redis://…; empty: in this process")
    broker_namespace: str = Field("laufzettel", description="prefix of queues and keys at the broker")
    host: str = Field("127.0.0.1", description="address the server listens on")
    port: int = Field(8000, ge=1, le=65535)
    drain_seconds: float = Field(
        0, ge=0, le=600, description="how long the server goes on answering after it was told to stop and is not ready"
    )
    public_url: str = Field("", description="address customers and staff reach the server at; empty: host and port")
    secret_key: SecretStr | None = Field(
        None, description="signs tokens and links; empty: made once in the data folder"
    )
    smtp_url: str = Field(
        "", description="smtp://user:password@host:587 or smtps://…; empty: .eml files in data/outbox"
    )
    mail_from: str = Field("", description="sender of all mails; empty: the shop's address")
    imap_url: SecretStr | None = Field(
        None, description="imaps://user:password@host/INBOX whose mails become drafts of orders; empty: none"
    )
    upload_megabytes: int = Field(200, ge=1, le=10_000, description="largest file of orders that is taken at once")
    graphiql: bool = Field(False, description="GraphiQL, introspection and suggestions")
    trusted_documents: Path | None = Field(
        None, description="folder of .graphql files that clients may ask for by their name as documentId"
    )
    allowed_origins: tuple[str, ...] = Field((), description="other origins that browsers may call from")
    sendcloud_keys: SecretStr | None = Field(None, description="public:secret; empty: no labels by Sendcloud")
    sendcloud_option: str = Field("", description="Sendcloud's shipping option code, such as dhl_de:paket")
    sendcloud_url: str = Field(
        "https://panel.sendcloud.sc/api/v3", description="where Sendcloud, or its sandbox, answers"
    )
    vies_url: str = Field(
        "",
        description="https://ec.europa.eu/taxation_customs/vies/rest-api, or its sandbox; empty: VAT ids by form only",
    )
    gs1_prefix: str = Field("0000000", pattern=r"^\d{7,10}$", description="company prefix of the own label's numbers")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite://{(self.data / 'laufzettel.sqlite3').absolute()}"

    @property
    def address(self) -> str:
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def embedded(self) -> bool:
        return not self.broker_url

    def secret(self) -> bytes:
        """The key that signs tokens and links, made in the data folder at first use."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value().encode()
        file = self.data / "secret.key"
        if not file.exists():
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as out:
                out.write(secrets.token_urlsafe(32))
        return file.read_bytes()


def read_settings(**given: object) -> Settings:
    """Read the environment; what is given wins.

    Raises  UnknownSetting, pydantic.ValidationError
    """
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    unknown = sorted(name for name in os.environ if name.upper().startswith(PREFIX) and name.upper() not in known)
    if unknown:
        raise UnknownSetting(f"{', '.join(unknown)}: no such setting. `laufzettel doctor` lists them all.")
    return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
