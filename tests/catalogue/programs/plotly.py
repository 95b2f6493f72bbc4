import plotly.graph_objects as go


async def handler() -> None:
    figure = go.Figure()
    figure.add_trace(go.Scatter())
    figure.write_image("x.png")  # E: blocking-subprocess
