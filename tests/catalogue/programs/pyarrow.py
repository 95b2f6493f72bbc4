import pyarrow.parquet as pq


async def handler() -> None:
    table = pq.read_table("x.parquet")  # E: blocking-file
    pq.write_table(table, "y.parquet")  # E: blocking-file
