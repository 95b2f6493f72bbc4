"""Which method runs: dataclass fields."""

import time
from dataclasses import dataclass, field


class Db:
    def query(self) -> list[int]:
        time.sleep(0)
        return []

    def close(self) -> None:
        pass


@dataclass
class Services:
    db: Db = field(default_factory=Db)
    backups: list[Db] = field(default_factory=list)
    by_name: dict[str, Db] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    services: Services


async def main() -> None:
    services = Services()
    services.db.query()  # E: blocking-sleep
    services.db.close()
    request = Request(services)
    request.services.db.query()  # E: blocking-sleep
    services.backups.append(Db())
    for backup in services.backups:
        backup.query()  # E: blocking-sleep
        backup.close()
    services.by_name["a"] = Db()
    services.by_name["a"].query()  # E: blocking-sleep
    for name, db in services.by_name.items():
        print(name, db.query())  # E: blocking-sleep
