from typing import Any

from mypy_fastapi_blocking import blocking

class PyFuncModel:
    @blocking("cpu")
    def predict(self) -> Any: ...
    @blocking("cpu")
    def predict_stream(self) -> Any: ...

@blocking("network")
def load_model() -> PyFuncModel: ...
@blocking("cpu")
def spark_udf() -> Any: ...
