from openai.resources.fine_tuning import FineTuning as FineTuning
