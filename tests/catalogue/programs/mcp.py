import time
from mcp.server import MCPServer

server = MCPServer("y")


@server.tool()
async def slow(x: int) -> int:
    time.sleep(1)  # E: blocking-sleep
    return x


@server.tool()
def fast(x: int) -> int:
    time.sleep(1)  # OK: in a thread
    return x
