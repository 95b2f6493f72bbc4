from notion_client import Client as Client
