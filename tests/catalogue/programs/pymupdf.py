import pymupdf


async def handler() -> None:
    document = pymupdf.open("x.pdf")  # E: blocking-file
    document[0].get_text()  # E: blocking-cpu
