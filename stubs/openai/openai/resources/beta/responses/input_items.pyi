from openai.resources.beta.responses import InputItems as InputItems
