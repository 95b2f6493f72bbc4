from pydantic import BaseModel


class Item(BaseModel):
    name: str


async def handler() -> None:
    Item.parse_file("x.json")  # E: blocking-file
    Item.model_validate_json("{}")
