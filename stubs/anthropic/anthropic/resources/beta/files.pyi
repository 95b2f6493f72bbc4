from anthropic.resources.beta import Files as Files
