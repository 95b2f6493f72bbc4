from geopy.geocoders.arcgis import ArcGIS as ArcGIS
from geopy.geocoders.google import GoogleV3 as GoogleV3
from geopy.geocoders.nominatim import Nominatim as Nominatim
from geopy.geocoders.photon import Photon as Photon
