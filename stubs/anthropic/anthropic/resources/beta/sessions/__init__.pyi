from anthropic.resources.beta.sessions.threads import Threads

from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Events: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Resources: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Sessions:
    events: Events
    resources: Resources
    threads: Threads
