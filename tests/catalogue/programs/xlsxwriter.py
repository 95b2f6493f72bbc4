import xlsxwriter


async def handler() -> None:
    book = xlsxwriter.Workbook("x.xlsx")  # OK
    book.close()  # E: blocking-cpu
