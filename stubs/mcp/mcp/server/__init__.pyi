from .mcpserver import MCPServer as MCPServer
