from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.audio_agents.AudioAgents.create_async")
class AudioAgents: ...
