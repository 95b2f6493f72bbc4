from sqlalchemy.schema import MetaData as MetaData, Table as Table
