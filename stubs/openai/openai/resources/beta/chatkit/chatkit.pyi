from openai.resources.beta.chatkit import ChatKit as ChatKit
