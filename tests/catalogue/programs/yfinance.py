import yfinance


async def handler() -> None:
    ticker = yfinance.Ticker("X")
    ticker.history()  # E: blocking-network
    yfinance.download("X")  # E: blocking-network
