from xgboost import Booster as Booster
