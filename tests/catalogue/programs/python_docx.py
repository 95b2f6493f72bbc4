import docx


async def handler() -> None:
    document = docx.Document("x.docx")  # E: blocking-file
    document.save("y.docx")  # E: blocking-file
