from openai.resources.fine_tuning.jobs import Jobs as Jobs
