import dask
import dask.dataframe as dd


async def handler() -> None:
    frame = dd.read_csv("x.csv")  # E: blocking-file
    total = dask.delayed(sum)([1])
    dask.compute(total)  # E: blocking-cpu
