import numpy as np
from scipy import optimize, constants


async def handler() -> None:
    optimize.minimize(abs, np.zeros(1))  # E: blocking-cpu
    constants.pi
