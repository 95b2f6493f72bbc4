from groq.resources.chat import Completions as Completions
