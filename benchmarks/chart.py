"""A picture of growth, as SVG: CPU seconds over lines, both axes linear, without the plugin and with it."""

from __future__ import annotations

WIDTH, HEIGHT, MARGIN = 640, 400, 60
COLOURS = ("#888888", "#c0392b")


def chart(points: list[tuple[int, float, float]]) -> str:
    """The picture. `points`: lines, seconds without the plugin, seconds with it."""
    most_lines = max(lines for lines, _, _ in points)
    most_seconds = max(seconds for _, *both in points for seconds in both)

    def place(lines: int, seconds: float) -> str:
        x = MARGIN + (WIDTH - 2 * MARGIN) * lines / most_lines
        y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * seconds / most_seconds
        return f"{x:.1f},{y:.1f}"

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">']
    parts.append(f'<path d="M{MARGIN},{MARGIN} V{HEIGHT - MARGIN} H{WIDTH - MARGIN}" fill="none" stroke="black"/>')
    for index, name in enumerate(("mypy", "mypy with the plugin")):
        line = " ".join(place(point[0], point[index + 1]) for point in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{COLOURS[index]}" stroke-width="2"/>')
        parts.append(f'<text x="{MARGIN + 12}" y="{MARGIN + 16 * index}" fill="{COLOURS[index]}">{name}</text>')
    parts.append(f'<text x="{WIDTH - MARGIN}" y="{HEIGHT - MARGIN + 20}" text-anchor="end">{most_lines} lines</text>')
    parts.append(f'<text x="{MARGIN - 8}" y="{MARGIN}" text-anchor="end">{most_seconds:.1f} s</text>')
    return "\n".join([*parts, "</svg>", ""])
