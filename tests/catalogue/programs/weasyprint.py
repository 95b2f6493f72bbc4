from weasyprint import HTML


async def handler() -> None:
    HTML(string="x").write_pdf()  # E: blocking-cpu
