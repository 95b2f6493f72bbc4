from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="mistralai.client.beta_agents.BetaAgents.create_async")
class BetaAgents:
    @nonblocking
    def list_async(self): ...
