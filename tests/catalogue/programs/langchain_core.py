from langchain_core.language_models import BaseChatModel


async def handler(model: BaseChatModel) -> None:
    model.invoke("x")  # E: blocking-network
    await model.ainvoke("x")  # OK
