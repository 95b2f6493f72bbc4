"""The marks of all estimators: each derives from BaseEstimator, so that subclasses made by users are covered as well."""

from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking

class BaseEstimator:
    # training
    @blocking("cpu")
    def fit(self) -> Self: ...  # in subclasses
    @blocking("cpu")
    def partial_fit(self) -> Self: ...  # in subclasses
    @blocking("cpu")
    def fit_predict(self): ...  # in subclasses
    @blocking("cpu")
    def fit_transform(self): ...  # in subclasses
    # inference
    @blocking("cpu")
    def predict(self): ...  # in subclasses
    @blocking("cpu")
    def predict_joint_log_proba(self): ...  # in subclasses
    @blocking("cpu")
    def predict_log_proba(self): ...  # in subclasses
    @blocking("cpu")
    def predict_proba(self): ...  # in subclasses
    @blocking("cpu")
    def decision_function(self): ...  # in subclasses
    @blocking("cpu")
    def score(self): ...  # in subclasses
    @blocking("cpu")
    def score_samples(self): ...  # in subclasses
    @blocking("cpu")
    def transform(self): ...  # in subclasses
    @blocking("cpu")
    def inverse_transform(self): ...  # in subclasses
    # neighbours and trees
    @blocking("cpu")
    def kneighbors(self): ...  # in subclasses
    @blocking("cpu")
    def kneighbors_graph(self): ...  # in subclasses
    @blocking("cpu")
    def radius_neighbors(self): ...  # in subclasses
    @blocking("cpu")
    def radius_neighbors_graph(self): ...  # in subclasses
    @blocking("cpu")
    def apply(self): ...  # in subclasses
    @blocking("cpu")
    def cost_complexity_pruning_path(self): ...  # in subclasses
    @blocking("cpu")
    def decision_path(self): ...  # in subclasses
    # sampling and paths
    @blocking("cpu")
    def path(self): ...  # in subclasses
    @blocking("cpu")
    def sample(self): ...  # in subclasses
    @blocking("cpu")
    def sample_y(self): ...  # in subclasses
    # light
    @nonblocking
    def get_params(self): ...
    @nonblocking
    def set_params(self) -> Self: ...
    @nonblocking
    def set_output(self) -> Self: ...  # in subclasses

class ClassifierMixin:
    @blocking("cpu")
    def score(self): ...

class ClusterMixin:
    @blocking("cpu")
    def fit_predict(self): ...

class DensityMixin:
    @blocking("cpu")
    def score(self): ...

class OutlierMixin:
    @blocking("cpu")
    def fit_predict(self): ...

class RegressorMixin:
    @blocking("cpu")
    def score(self): ...

class TransformerMixin:
    @blocking("cpu")
    def fit_transform(self): ...
    @nonblocking
    def set_output(self) -> Self: ...
