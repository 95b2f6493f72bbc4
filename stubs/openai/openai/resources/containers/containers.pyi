from openai.resources.containers import Containers as Containers
