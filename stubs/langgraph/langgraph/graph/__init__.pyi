from langgraph.graph.state import StateGraph as StateGraph
