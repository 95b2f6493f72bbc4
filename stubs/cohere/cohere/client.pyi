from cohere import Client as Client
