from openai.resources.chat import Chat as Chat
