import torch
from torch import nn

model = nn.Linear(1, 1)


async def handler() -> None:
    model(torch.zeros(1))  # E: blocking-cpu
    torch.load("x.pt")  # E: blocking-file
    torch.save({}, "x.pt")  # E: blocking-file
