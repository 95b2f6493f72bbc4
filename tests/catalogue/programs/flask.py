import time
from flask import Flask
app = Flask(__name__)

@app.get("/a")
async def a():
    time.sleep(1)
    return ""
