from pypdf import PdfReader


async def handler() -> None:
    reader = PdfReader("x.pdf")  # E: blocking-file
    reader.pages[0].extract_text()  # E: blocking-cpu
