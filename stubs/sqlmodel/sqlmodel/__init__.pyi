from sqlalchemy.engine import create_engine as create_engine
from sqlalchemy.schema import MetaData as MetaData, Table as Table
from sqlmodel.main import SQLModel as SQLModel
from sqlmodel.orm.session import Session as Session
