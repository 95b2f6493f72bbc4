from typing import Any

from langgraph.graph import StateGraph

graph = StateGraph(dict[str, Any]).compile()


async def handler() -> None:
    graph.invoke({})  # E: blocking-network
    await graph.ainvoke({})  # OK
