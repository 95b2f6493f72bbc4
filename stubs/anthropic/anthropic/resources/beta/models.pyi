from anthropic.resources.beta import Models as Models
