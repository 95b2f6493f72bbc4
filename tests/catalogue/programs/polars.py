import polars as pl


async def handler() -> None:
    frame = pl.read_csv("x.csv")  # E: blocking-file
    pl.scan_csv("x.csv").collect()  # E: blocking-cpu
    frame.write_parquet("x.parquet")  # E: blocking-file
