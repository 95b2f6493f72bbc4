import pikepdf


async def handler() -> None:
    pdf = pikepdf.Pdf.open("x.pdf")  # E: blocking-file
    pdf.pages
