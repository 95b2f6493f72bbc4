from mypy_fastapi_blocking import blocking
from django.db import models as models, transaction as transaction
from django.db.backends.base.base import BaseDatabaseWrapper

connection: BaseDatabaseWrapper
@blocking("database")
def close_old_connections(): ...
