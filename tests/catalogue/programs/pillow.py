from PIL import Image


async def handler() -> None:
    image = Image.open("x.png")  # E: blocking-file
    image.resize((1, 1))  # E: blocking-cpu
    image.save("y.png")  # E: blocking-file
