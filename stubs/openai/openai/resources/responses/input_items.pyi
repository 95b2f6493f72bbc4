from openai.resources.responses import InputItems as InputItems
