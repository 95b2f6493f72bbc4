from anthropic.resources.messages import Messages as Messages
