from openai.resources.fine_tuning.alpha import Alpha
from openai.resources.fine_tuning.checkpoints import Checkpoints
from openai.resources.fine_tuning.jobs import Jobs

class FineTuning:
    alpha: Alpha
    checkpoints: Checkpoints
    jobs: Jobs
