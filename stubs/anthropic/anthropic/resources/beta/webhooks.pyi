from anthropic.resources.beta import Webhooks as Webhooks
