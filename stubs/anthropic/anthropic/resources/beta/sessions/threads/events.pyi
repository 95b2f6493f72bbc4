from anthropic.resources.beta.sessions.threads import Events as Events
