from email_validator import validate_email


async def handler() -> None:
    validate_email("a@b.c")  # E: blocking-network
    validate_email("a@b.c", check_deliverability=False)
