from openai.resources import Models as Models
