from mypy_fastapi_blocking import blocking
from web3.eth import Eth

class Web3:
    eth: Eth
    @blocking("network", instead="web3.AsyncWeb3.is_connected")
    def is_connected(self): ...
