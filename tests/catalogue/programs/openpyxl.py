import openpyxl


async def handler() -> None:
    book = openpyxl.load_workbook("x.xlsx")  # E: blocking-file
    book.save("y.xlsx")  # E: blocking-file
