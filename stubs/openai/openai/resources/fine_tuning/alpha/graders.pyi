from openai.resources.fine_tuning.alpha import Graders as Graders
