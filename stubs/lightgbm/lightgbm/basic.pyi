from lightgbm import Booster as Booster
