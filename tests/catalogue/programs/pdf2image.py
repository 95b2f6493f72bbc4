from pdf2image import convert_from_path


async def handler() -> None:
    convert_from_path("x.pdf")  # E: blocking-subprocess
