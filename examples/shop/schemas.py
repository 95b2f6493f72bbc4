"""What the routes take and give."""

from pydantic import BaseModel, ConfigDict


class OrderIn(BaseModel):
    sku: str
    quantity: int = 1


class OrderOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    sku: str
    quantity: int


class Stock(BaseModel):
    sku: str
    available: int


class Credentials(BaseModel):
    name: str
    password: str
