from groq.resources.audio import Transcriptions as Transcriptions
