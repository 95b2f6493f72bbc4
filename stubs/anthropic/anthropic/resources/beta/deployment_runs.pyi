from anthropic.resources.beta import DeploymentRuns as DeploymentRuns
