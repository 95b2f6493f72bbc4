from openai.resources.realtime import ClientSecrets as ClientSecrets
