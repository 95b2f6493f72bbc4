import gspread


async def handler(client: gspread.Client) -> None:
    sheet = client.open("x")  # E: blocking-network
    sheet.sheet1.append_row(["x"])  # E: blocking-network
    gspread.utils.a1_to_rowcol("A1")
