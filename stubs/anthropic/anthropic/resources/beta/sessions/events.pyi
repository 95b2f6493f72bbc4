from anthropic.resources.beta.sessions import Events as Events
