from openai.resources.fine_tuning.checkpoints import Permissions as Permissions
