from openai.resources import Images as Images
