import uvicorn
from uvicorn import Server


async def handler(app: Server) -> None:
    app.run()  # E: blocking-wait
    uvicorn.run("app:app")  # E: blocking-wait
    await app.serve()  # OK
