import imageio


async def handler() -> None:
    imageio.imread("x.png")  # E: blocking-file
    imageio.help
