from typing import Any
from sklearn.base import BaseEstimator

from mypy_fastapi_blocking import nonblocking

class FeatureUnion(BaseEstimator): ...

class Pipeline(BaseEstimator):
    steps: list[Any]
    @nonblocking
    def __getitem__(self) -> Any: ...

def make_pipeline() -> Pipeline: ...
def make_union() -> FeatureUnion: ...
