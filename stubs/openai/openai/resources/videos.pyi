from openai.resources import Videos as Videos
