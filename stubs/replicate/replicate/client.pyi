from typing import Any
from replicate.collection import Collections
from replicate.deployment import Deployments
from replicate.file import Files
from replicate.model import Models
from replicate.prediction import Predictions
from replicate.training import Trainings

from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network", instead="replicate.client.Client.async_run")
    def run(self) -> Any: ...
    @blocking("network", instead="replicate.client.Client.async_stream")
    def stream(self) -> Any: ...
    collections: Collections
    deployments: Deployments
    files: Files
    models: Models
    predictions: Predictions
    trainings: Trainings
