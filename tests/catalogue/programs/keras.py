import keras


async def handler(model: keras.models.Model) -> None:
    model.predict(None)  # E: blocking-cpu
    model.summary
