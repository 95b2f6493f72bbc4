from googlemaps.client import Client as Client
