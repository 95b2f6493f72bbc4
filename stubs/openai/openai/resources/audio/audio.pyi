from openai.resources.audio import Audio as Audio
