from anthropic.resources.beta.sessions.threads import Threads as Threads
