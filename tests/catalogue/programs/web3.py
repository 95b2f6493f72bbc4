from web3 import AsyncWeb3, Web3

client = Web3()
twin = AsyncWeb3()


async def handler() -> None:
    client.eth.get_balance("x")  # E: blocking-network
    client.to_hex(1)
    await twin.eth.get_balance("x")  # OK
