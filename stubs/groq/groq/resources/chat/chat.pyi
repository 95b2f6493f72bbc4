from groq.resources.chat import Chat as Chat
