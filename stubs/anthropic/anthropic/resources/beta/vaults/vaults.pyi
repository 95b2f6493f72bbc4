from anthropic.resources.beta.vaults import Vaults as Vaults
