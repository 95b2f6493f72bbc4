from typing import Any
from replicate.prediction import Prediction

from mypy_fastapi_blocking import blocking

class Deployments:
    @blocking("network")
    def create(self) -> Any: ...
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def get(self) -> Any: ...
    @blocking("network")
    def list(self) -> Any: ...
    @blocking("network")
    def update(self) -> Any: ...

class DeploymentsPredictions:
    @blocking("network")
    def create(self) -> Prediction: ...

class Deployment:
    predictions: DeploymentsPredictions
