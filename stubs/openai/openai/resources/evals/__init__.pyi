from openai.resources.evals.runs import Runs

from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Evals:
    runs: Runs
