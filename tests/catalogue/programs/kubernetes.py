from kubernetes import client

core = client.CoreV1Api()


async def handler() -> None:
    core.list_namespaced_pod("x")  # E: blocking-network
