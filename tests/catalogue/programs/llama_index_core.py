from llama_index.core import SimpleDirectoryReader


async def handler() -> None:
    reader = SimpleDirectoryReader("x")
    reader.load_data()  # E: blocking-file
    await reader.aload_data()  # OK
