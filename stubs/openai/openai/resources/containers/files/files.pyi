from openai.resources.containers.files import Files as Files
