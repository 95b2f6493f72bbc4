import joblib


async def handler() -> None:
    joblib.load("x.joblib")  # E: blocking-file
    joblib.dump({}, "x.joblib")  # E: blocking-file
