from anthropic.resources.beta.sessions import Resources as Resources
