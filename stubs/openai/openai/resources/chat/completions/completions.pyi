from openai.resources.chat.completions import Completions as Completions
