from xhtml2pdf import pisa


async def handler() -> None:
    pisa.CreatePDF("<p>x</p>")  # E: blocking-cpu
