from groq.resources.audio import Translations as Translations
