import time
from fastmcp import FastMCP
m = FastMCP("x")

@m.tool
async def a(x: int) -> int:
    time.sleep(1)  # E: blocking-sleep
    return x

@m.tool()
def b(x: int) -> int:
    time.sleep(1)
    return x

@m.tool("named")
async def b2(x: int) -> int:
    time.sleep(1)  # E: blocking-sleep
    return x

@m.tool(run_in_thread=False)
def c(x: int) -> int:
    time.sleep(1)  # E: blocking-sleep
    return x

@m.resource("a://b")
async def e() -> str:
    time.sleep(1)  # E: blocking-sleep
    return ""
