import pandas as pd


async def handler() -> None:
    frame = pd.read_csv("x.csv")  # E: blocking-file
    frame.merge(frame)  # E: blocking-cpu
    frame.sort_values("x")  # E: blocking-cpu
    frame.to_csv("y.csv")  # E: blocking-file
    frame.head()  # OK
