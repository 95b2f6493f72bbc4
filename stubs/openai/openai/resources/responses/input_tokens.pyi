from openai.resources.responses import InputTokens as InputTokens
