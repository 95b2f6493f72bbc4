from typing import Any
from replicate.prediction import Prediction

from mypy_fastapi_blocking import blocking

class ModelsPredictions:
    @blocking("network")
    def create(self) -> Prediction: ...

class Models:
    @blocking("network")
    def create(self) -> Any: ...
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def get(self) -> Any: ...
    @blocking("network")
    def list(self) -> Any: ...
    @blocking("network")
    def search(self) -> Any: ...
    predictions: ModelsPredictions

class Model:
    @blocking("network")
    def predict(self) -> Any: ...
    @blocking("network")
    def reload(self) -> Any: ...
