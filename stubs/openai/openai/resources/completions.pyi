from openai.resources import Completions as Completions
