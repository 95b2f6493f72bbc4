# only <2: renamed to MCPServer
from .server import FastMCP as FastMCP
