from mypy_fastapi_blocking import blocking

class ChainedTokenCredential:
    @blocking("network", instead="azure.identity.aio.ChainedTokenCredential.get_token")
    def get_token(self): ...
    @blocking("network", instead="azure.identity.aio.ChainedTokenCredential.get_token_info")
    def get_token_info(self): ...

class DefaultAzureCredential:
    @blocking("network", instead="azure.identity.aio.DefaultAzureCredential.get_token")
    def get_token(self): ...
    @blocking("network", instead="azure.identity.aio.DefaultAzureCredential.get_token_info")
    def get_token_info(self): ...

class ManagedIdentityCredential:
    @blocking("network", instead="azure.identity.aio.ManagedIdentityCredential.get_token")
    def get_token(self): ...
    @blocking("network", instead="azure.identity.aio.ManagedIdentityCredential.get_token_info")
    def get_token_info(self): ...

class ClientSecretCredential:
    @blocking("network", instead="azure.identity.aio.ClientSecretCredential.get_token")
    def get_token(self): ...
    @blocking("network", instead="azure.identity.aio.ClientSecretCredential.get_token_info")
    def get_token_info(self): ...

class AzureCliCredential:
    @blocking("subprocess", instead="azure.identity.aio.AzureCliCredential.get_token")
    def get_token(self): ...
    @blocking("subprocess", instead="azure.identity.aio.AzureCliCredential.get_token_info")
    def get_token_info(self): ...

class InteractiveBrowserCredential:
    @blocking("network")
    def get_token(self): ...
    @blocking("network")
    def authenticate(self): ...

class DeviceCodeCredential:
    @blocking("network")
    def get_token(self): ...

class EnvironmentCredential:
    @blocking("network")
    def get_token(self): ...

class UsernamePasswordCredential:
    @blocking("network")
    def get_token(self): ...

class OnBehalfOfCredential:
    @blocking("network")
    def get_token(self): ...

class WorkloadIdentityCredential:
    @blocking("network")
    def get_token(self): ...

class SharedTokenCacheCredential:
    @blocking("network")
    def get_token(self): ...

class CertificateCredential:
    @blocking("network")
    def get_token(self): ...

class ClientAssertionCredential:
    @blocking("network")
    def get_token(self): ...

class AuthorizationCodeCredential:
    @blocking("network")
    def get_token(self): ...

class AzurePowerShellCredential:
    @blocking("subprocess")
    def get_token(self): ...

class AzureDeveloperCliCredential:
    @blocking("subprocess")
    def get_token(self): ...
