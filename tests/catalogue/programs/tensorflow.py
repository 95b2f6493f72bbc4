from tensorflow import keras

model = keras.models.load_model("x.keras")


async def handler() -> None:
    model.predict([[1]])  # E: blocking-cpu
    keras.models.load_model("x.keras")  # E: blocking-file
