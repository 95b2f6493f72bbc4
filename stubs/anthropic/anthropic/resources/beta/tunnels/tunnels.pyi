from anthropic.resources.beta.tunnels import Tunnels as Tunnels
