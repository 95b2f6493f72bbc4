from typing import Any, overload

from mypy_fastapi_blocking import blocking, nonblocking
from sqlalchemy import engine as engine, orm as orm
from sqlalchemy.engine import Connection as Connection, Engine as Engine, Inspector as Inspector, Result as Result, create_engine as create_engine, engine_from_config as engine_from_config
from sqlalchemy.schema import MetaData as MetaData, Table as Table

@overload
@blocking("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def inspect(subject: Engine) -> Inspector: ...
@overload
@blocking("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def inspect(subject: Connection) -> Inspector: ...
@overload
@nonblocking
def inspect(subject) -> Any: ...
