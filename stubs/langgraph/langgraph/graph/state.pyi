from langgraph.pregel import Pregel
from mypy_fastapi_blocking import nonblocking

class CompiledStateGraph(Pregel): ...

class StateGraph:
    @nonblocking
    def compile(self) -> CompiledStateGraph: ...
