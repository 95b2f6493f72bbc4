from google.cloud.datastore.client import Client as Client
