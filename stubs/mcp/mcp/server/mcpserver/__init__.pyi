from .server import MCPServer as MCPServer
