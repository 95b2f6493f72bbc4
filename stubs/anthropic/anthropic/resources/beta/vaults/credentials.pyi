from anthropic.resources.beta.vaults import Credentials as Credentials
