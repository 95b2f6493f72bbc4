from mistralai.client.jobs import Jobs

class Batch:
    jobs: Jobs
