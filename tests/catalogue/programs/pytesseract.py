import pytesseract


async def handler() -> None:
    pytesseract.image_to_string("x.png")  # E: blocking-subprocess
