from anthropic.resources.beta.user_profiles import UserProfiles as UserProfiles
