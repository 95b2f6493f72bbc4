from lightgbm import LGBMClassifier as LGBMClassifier, LGBMModel as LGBMModel, LGBMRanker as LGBMRanker, LGBMRegressor as LGBMRegressor
