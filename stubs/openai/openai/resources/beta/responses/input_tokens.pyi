from openai.resources.beta.responses import InputTokens as InputTokens
