from sklearn.base import BaseEstimator

from mypy_fastapi_blocking import blocking

class IsotonicRegression(BaseEstimator): ...

@blocking("cpu-bulk")
def isotonic_regression(): ...
@blocking("cpu-bulk")
def check_increasing(): ...
