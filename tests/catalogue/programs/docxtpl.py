from docxtpl import DocxTemplate


async def handler(template: DocxTemplate) -> None:
    template.render({})  # E: blocking-cpu
    template.get_docx()
