from mypy_fastapi_blocking import blocking
from geopy.geocoders.base import Geocoder

class ArcGIS(Geocoder):
    @blocking("network", instead="geopy.adapters.AioHTTPAdapter")
    def geocode(self): ...
    @blocking("network", instead="geopy.adapters.AioHTTPAdapter")
    def reverse(self): ...
