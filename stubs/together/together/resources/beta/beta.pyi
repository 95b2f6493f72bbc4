from together.resources.beta.jig import JigResource
from together.resources.realtime import RealtimeResource

class BetaResource:
    jig: JigResource
    realtime: RealtimeResource
