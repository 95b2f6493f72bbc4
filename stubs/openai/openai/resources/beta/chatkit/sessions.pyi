from openai.resources.beta.chatkit import Sessions as Sessions
