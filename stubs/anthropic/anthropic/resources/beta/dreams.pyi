from anthropic.resources.beta import Dreams as Dreams
