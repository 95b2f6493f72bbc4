from sklearn.base import BaseEstimator

from mypy_fastapi_blocking import blocking

class FixedThresholdClassifier(BaseEstimator): ...

class GridSearchCV(BaseEstimator):
    best_estimator_: BaseEstimator

class RandomizedSearchCV(BaseEstimator):
    best_estimator_: BaseEstimator

class TunedThresholdClassifierCV(BaseEstimator): ...

class HalvingGridSearchCV(BaseEstimator):
    best_estimator_: BaseEstimator

class HalvingRandomSearchCV(BaseEstimator):
    best_estimator_: BaseEstimator

@blocking("cpu")
def cross_val_predict(): ...
@blocking("cpu")
def cross_val_score(): ...
@blocking("cpu")
def cross_validate(): ...
@blocking("cpu")
def learning_curve(): ...
@blocking("cpu")
def permutation_test_score(): ...
@blocking("cpu")
def validation_curve(): ...
@blocking("cpu-bulk")
def train_test_split(): ...
