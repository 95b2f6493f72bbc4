from langgraph.pregel import Pregel as Pregel
