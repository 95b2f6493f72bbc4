import numpy as np


async def handler() -> None:
    array = np.load("x.npy")  # E: blocking-file
    np.save("y.npy", array)  # E: blocking-file
