from anthropic.resources.beta import Deployments as Deployments
