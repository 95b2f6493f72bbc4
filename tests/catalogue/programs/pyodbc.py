import pyodbc


async def handler() -> None:
    connection = pyodbc.connect("DSN=db")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
    connection.commit()  # E: blocking-database
