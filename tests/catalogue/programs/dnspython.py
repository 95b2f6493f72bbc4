import dns.asyncresolver
import dns.resolver


async def handler() -> None:
    dns.resolver.resolve("x")  # E: blocking-network
    await dns.asyncresolver.resolve("x")  # OK
