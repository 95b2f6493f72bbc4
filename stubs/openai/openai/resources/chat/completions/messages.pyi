from openai.resources.chat.completions import Messages as Messages
