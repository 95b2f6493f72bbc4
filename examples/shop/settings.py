"""Where the shop finds what it works with; every value can be set in the environment."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """The settings of one running shop."""

    database: Path
    supplier: str
    documents: Path

    @property
    def database_url(self) -> str:
        return f"sqlite:///{self.database}"

    @property
    def async_database_url(self) -> str:
        return f"sqlite+aiosqlite:///{self.database}"


settings = Settings(
    database=Path(os.environ.get("SHOP_DATABASE", "shop.sqlite3")),
    supplier=os.environ.get("SHOP_SUPPLIER", "http://127.0.0.1:9000"),
    documents=Path(os.environ.get("SHOP_DOCUMENTS", "documents")),
)
