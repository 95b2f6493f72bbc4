from .server.server import FastMCP as FastMCP
