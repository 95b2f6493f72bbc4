from werkzeug.security import check_password_hash, generate_password_hash


async def handler(password: str) -> bool:
    hashed = generate_password_hash(password)  # E: blocking-cpu
    return check_password_hash(hashed, password)  # E: blocking-cpu
