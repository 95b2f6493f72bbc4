from together.resources.endpoints.shadow_experiments import ShadowExperimentsResource

from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class AbExperimentsResource: ...

@blocking("network", instead="together.AsyncTogether")
class AdaptersResource: ...

@blocking("network", instead="together.AsyncTogether")
class DeploymentsResource: ...

@blocking("network", instead="together.AsyncTogether")
class HardwareResource: ...

@blocking("network", instead="together.AsyncTogether")
class PlacementProfilesResource: ...

@blocking("network", instead="together.AsyncTogether")
class RolloutsResource: ...

@blocking("network", instead="together.AsyncTogether")
class EndpointsResource:
    ab_experiments: AbExperimentsResource
    adapters: AdaptersResource
    deployments: DeploymentsResource
    hardware: HardwareResource
    placement_profiles: PlacementProfilesResource
    rollouts: RolloutsResource
    shadow_experiments: ShadowExperimentsResource
