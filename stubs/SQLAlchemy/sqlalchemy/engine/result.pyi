from sqlalchemy.engine import Result as Result
