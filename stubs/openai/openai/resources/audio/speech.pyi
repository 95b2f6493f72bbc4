from openai.resources.audio import Speech as Speech
