from docling.document_converter import DocumentConverter


async def handler() -> None:
    converter = DocumentConverter()
    converter.convert("x.pdf")  # E: blocking-cpu
