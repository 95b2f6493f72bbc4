# only <2
from duckdb import DuckDBPyConnection as DuckDBPyConnection, DuckDBPyRelation as DuckDBPyRelation
