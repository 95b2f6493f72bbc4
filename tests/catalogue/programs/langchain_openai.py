from langchain_openai import ChatOpenAI

model = ChatOpenAI(model="x")


async def handler() -> None:
    model.invoke("x")  # E: blocking-network
    for chunk in model.stream("x"):  # E: blocking-network
        print(chunk)
    await model.ainvoke("x")  # OK
