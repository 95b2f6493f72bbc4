import networkx


async def handler() -> None:
    graph = networkx.Graph()
    graph.add_edge(1, 2)
    networkx.pagerank(graph)  # E: blocking-cpu
