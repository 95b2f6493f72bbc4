from openai.resources.audio import Transcriptions as Transcriptions
