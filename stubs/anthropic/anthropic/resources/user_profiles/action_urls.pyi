from anthropic.resources.user_profiles import ActionURLs as ActionURLs
