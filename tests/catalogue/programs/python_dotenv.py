import dotenv
from dotenv import load_dotenv


async def handler() -> None:
    load_dotenv()  # E: blocking-file
    dotenv.dotenv_values(".env")  # E: blocking-file
