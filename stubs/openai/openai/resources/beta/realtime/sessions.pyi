from openai.resources.beta.realtime import Sessions as Sessions
