import lightgbm

model = lightgbm.LGBMClassifier()


async def handler() -> None:
    model.fit([[1]], [1])  # E: blocking-cpu
    model.predict([[1]])  # E: blocking-cpu
