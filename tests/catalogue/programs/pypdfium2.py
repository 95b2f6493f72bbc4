import pypdfium2


async def handler() -> None:
    pdf = pypdfium2.PdfDocument("x.pdf")  # E: blocking-file
    pdf.close()
