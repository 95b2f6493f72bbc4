import statsmodels.api as sm


async def handler() -> None:
    model = sm.OLS([1], [1])
    model.fit()  # E: blocking-cpu
