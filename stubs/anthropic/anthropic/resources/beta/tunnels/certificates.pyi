from anthropic.resources.beta.tunnels import Certificates as Certificates
