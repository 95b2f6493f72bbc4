from openai.resources.conversations import Items as Items
