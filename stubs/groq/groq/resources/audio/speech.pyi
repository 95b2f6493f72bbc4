from groq.resources.audio import Speech as Speech
