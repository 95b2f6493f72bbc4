from sqlalchemy.schema import MetaData

class SQLModel:
    metadata: MetaData
