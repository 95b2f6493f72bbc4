from openai.resources.audio import Translations as Translations
