from openai.resources import Files as Files
