from openai.resources.beta.threads import Messages as Messages
