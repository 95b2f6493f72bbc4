from openai.resources.beta import Assistants as Assistants
