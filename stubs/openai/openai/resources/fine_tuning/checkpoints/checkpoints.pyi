from openai.resources.fine_tuning.checkpoints import Checkpoints as Checkpoints
