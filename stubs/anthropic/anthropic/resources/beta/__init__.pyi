from anthropic.resources.beta.agents import Agents
from anthropic.resources.beta.environments import Environments
from anthropic.resources.beta.memory_stores import MemoryStores
from anthropic.resources.beta.messages import Messages
from anthropic.resources.beta.sessions import Sessions
from anthropic.resources.beta.skills import Skills
from anthropic.resources.beta.tunnels import Tunnels
from anthropic.resources.beta.user_profiles import UserProfiles
from anthropic.resources.beta.vaults import Vaults

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class DeploymentRuns: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Deployments: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Dreams: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Files: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Models: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Webhooks:
    @nonblocking
    def unwrap(self): ...

class Beta:
    agents: Agents
    deployment_runs: DeploymentRuns
    deployments: Deployments
    dreams: Dreams
    environments: Environments
    files: Files
    memory_stores: MemoryStores
    messages: Messages
    models: Models
    sessions: Sessions
    skills: Skills
    tunnels: Tunnels
    user_profiles: UserProfiles
    vaults: Vaults
    webhooks: Webhooks
