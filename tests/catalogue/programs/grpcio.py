import grpc


async def handler() -> None:
    with grpc.insecure_channel("x") as channel:
        call = channel.unary_unary("/x.X/Get")  # OK
        call(b"")  # E: blocking-network


async def twin() -> None:
    async with grpc.aio.insecure_channel("x") as channel:
        await channel.unary_unary("/x.X/Get")(b"")  # OK
