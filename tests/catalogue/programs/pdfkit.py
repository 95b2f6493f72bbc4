import pdfkit


async def handler() -> None:
    pdfkit.from_string("x", "x.pdf")  # E: blocking-subprocess
    pdfkit.configuration
