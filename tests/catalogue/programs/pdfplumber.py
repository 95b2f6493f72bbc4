import pdfplumber


async def handler() -> None:
    with pdfplumber.open("x.pdf") as pdf:  # E: blocking-file
        pdf.pages[0].extract_text()  # E: blocking-cpu
