from groq.resources.audio import Audio as Audio
