from .server import FastMCP as FastMCP
