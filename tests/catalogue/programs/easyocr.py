import easyocr


async def handler() -> None:
    reader = easyocr.Reader(["en"])  # E: blocking-network
    reader.readtext("x.png")  # E: blocking-cpu
