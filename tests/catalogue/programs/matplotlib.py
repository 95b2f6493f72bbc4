import matplotlib.pyplot as plt


async def handler() -> None:
    plt.savefig("x.png")  # E: blocking-cpu
