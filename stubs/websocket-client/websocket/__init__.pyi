from websocket._app import WebSocketApp as WebSocketApp
from websocket._core import WebSocket as WebSocket, create_connection as create_connection
