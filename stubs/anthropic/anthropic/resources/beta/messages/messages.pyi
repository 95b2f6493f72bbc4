from anthropic.resources.beta.messages import Messages as Messages
