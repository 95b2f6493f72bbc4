from anthropic.resources.user_profiles import UserProfiles as UserProfiles
