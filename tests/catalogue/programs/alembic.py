from alembic import command
from alembic.config import Config


async def handler(config: Config) -> None:
    command.upgrade(config, "head")  # E: blocking-database
