from fpdf import FPDF


async def handler() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.output("x.pdf")  # E: blocking-cpu
