from openai.resources.uploads import Parts as Parts
