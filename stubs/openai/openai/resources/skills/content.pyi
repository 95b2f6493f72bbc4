from openai.resources.skills import Content as Content
