from xgboost import XGBClassifier as XGBClassifier, XGBModel as XGBModel, XGBRFClassifier as XGBRFClassifier, XGBRFRegressor as XGBRFRegressor, XGBRanker as XGBRanker, XGBRegressor as XGBRegressor
