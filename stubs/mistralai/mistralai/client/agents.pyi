from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.agents.Agents.complete_async")
class Agents: ...
