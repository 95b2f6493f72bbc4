from typing import Any

from mypy_fastapi_blocking import blocking

from tensorflow import io as io
from tensorflow import keras as keras
from tensorflow import saved_model as saved_model

@blocking("cpu-bulk")
def matmul() -> Any: ...
@blocking("cpu-bulk")
def einsum() -> Any: ...
