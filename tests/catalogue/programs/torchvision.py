import torchvision.io


async def handler() -> None:
    torchvision.io.read_image("x.png")  # E: blocking-file
