from openai.resources.fine_tuning.jobs import Checkpoints as Checkpoints
