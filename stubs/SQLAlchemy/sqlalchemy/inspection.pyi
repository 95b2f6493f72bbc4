from sqlalchemy import inspect as inspect
