from statsmodels.tsa.api import ARIMA as ARIMA
