from dask.base import DaskMethodsMixin

from mypy_fastapi_blocking import blocking

class Bag(DaskMethodsMixin):
    @blocking("file")
    def to_avro(self): ...
    @blocking("file")
    def to_textfiles(self): ...
