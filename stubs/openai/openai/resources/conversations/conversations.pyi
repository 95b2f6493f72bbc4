from openai.resources.conversations import Conversations as Conversations
