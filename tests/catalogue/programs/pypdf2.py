from PyPDF2 import PdfReader, PdfWriter


async def handler() -> None:
    PdfReader("x.pdf")  # E: blocking-file
    PdfWriter()
