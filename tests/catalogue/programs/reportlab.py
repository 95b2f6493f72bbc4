from reportlab.pdfgen.canvas import Canvas


async def handler() -> None:
    canvas = Canvas("x.pdf")
    canvas.drawString(1, 1, "x")
    canvas.save()  # E: blocking-cpu
