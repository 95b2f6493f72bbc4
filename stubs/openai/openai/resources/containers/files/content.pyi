from openai.resources.containers.files import Content as Content
