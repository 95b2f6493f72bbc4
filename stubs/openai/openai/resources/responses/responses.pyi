from openai.resources.responses import Responses as Responses
