import geopandas


async def handler() -> None:
    frame = geopandas.read_file("x.shp")  # E: blocking-file
    frame.crs
