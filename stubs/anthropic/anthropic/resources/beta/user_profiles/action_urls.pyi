from anthropic.resources.beta.user_profiles import ActionURLs as ActionURLs
