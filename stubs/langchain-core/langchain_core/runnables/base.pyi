from langchain_core.runnables import Runnable as Runnable, RunnableLambda as RunnableLambda
