from openai.resources import Moderations as Moderations
