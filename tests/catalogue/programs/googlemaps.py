import googlemaps

maps = googlemaps.Client(key="x")


async def handler() -> None:
    maps.geocode("Paris")  # E: blocking-network
    maps.timeout
