from pylibmc.client import Client as Client
