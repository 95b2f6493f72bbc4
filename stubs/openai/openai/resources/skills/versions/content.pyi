from openai.resources.skills.versions import Content as Content
