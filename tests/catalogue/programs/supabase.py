from supabase import create_client

client = create_client("https://x", "x")


async def handler() -> None:
    client.table("x").select("*").execute()  # E: blocking-database
