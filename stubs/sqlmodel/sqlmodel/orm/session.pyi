from mypy_fastapi_blocking import blocking
from sqlalchemy import orm
from sqlalchemy.engine import Result

class Session(orm.Session):
    @blocking("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(self) -> Result: ...
    @blocking("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.execute")
    def execute(self) -> Result: ...
