from anthropic.resources.beta.sessions import Sessions as Sessions
