from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class ActionURLs: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class UserProfiles:
    action_urls: ActionURLs
