import xarray


async def handler() -> None:
    xarray.open_dataset("x.nc")  # E: blocking-file
    xarray.Dataset()
