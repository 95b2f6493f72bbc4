from geopy.geocoders import Nominatim

geocoder = Nominatim(user_agent="x")


async def handler() -> None:
    geocoder.geocode("x")  # E: blocking-network
