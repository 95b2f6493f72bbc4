from typing import Any
from replicate.collection import Collections
from replicate.deployment import Deployments
from replicate.file import Files
from replicate.model import Models
from replicate.prediction import Predictions
from replicate.training import Trainings

from mypy_fastapi_blocking import blocking

from replicate.client import Client as Client

@blocking("network", instead="replicate.async_run")
def run() -> Any: ...
@blocking("network", instead="replicate.async_stream")
def stream() -> Any: ...
@blocking("network", instead="replicate.async_paginate")
def paginate() -> Any: ...
collections: Collections
deployments: Deployments
files: Files
models: Models
predictions: Predictions
trainings: Trainings
