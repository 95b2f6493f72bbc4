"""What the plugin costs, as ratios measured side by side: `python -m benchmarks [--lines 1000 10000 100000] [--project FOLDER …]`."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks.chart import chart
from benchmarks.measure import Cost, Edit, Runner, by_turns
from benchmarks.project import Project, copied, generated

HEAD = f"{'':34} {'plain':>9} {'plugin':>9} {'wall':>7} {'CPU':>7} {'memory':>7}   modules read"


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--lines", type=int, nargs="*", default=[1_000, 10_000, 100_000], help="sizes of projects that are made up")
    parser.add_argument("--project", type=Path, help="a real project's folder")
    parser.add_argument("--targets", nargs="+", default=["."], help="what mypy checks of it")
    parser.add_argument("--leaf", help="a file of it that nothing imports")
    parser.add_argument("--hub", help="a file of it that much imports")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--chart", type=Path, help="write the growth as an SVG picture")
    options = parser.parse_args()
    growth: list[tuple[int, Cost, Cost]] = []
    for lines in options.lines:
        with tempfile.TemporaryDirectory() as scratch:
            project = generated(Path(scratch) / "project", lines)
            growth.append((project.lines, *measure(project, Path(scratch), options.runs)))
    if len(growth) > 1:
        print(growth_table(growth))
    if options.chart is not None:
        options.chart.write_text(chart([(lines, plain.cpu, plugin.cpu) for lines, plain, plugin in growth]), encoding="utf-8")
    if options.project is not None:
        with tempfile.TemporaryDirectory() as scratch:
            leaf, hub = options.leaf or options.hub, options.hub or options.leaf
            if leaf is None:
                parser.error("--project needs --leaf or --hub")
            folder = Path(scratch) / "project"
            measure(copied(options.project, folder, tuple(options.targets), leaf, hub), Path(scratch), options.runs)


def measure(project: Project, scratch: Path, runs: int) -> tuple[Cost, Cost]:
    """All kinds of run on one project. Returns the cold ones, without the plugin and with it."""
    print(f"\n{project.name} ({project.lines} lines in {', '.join(project.targets)}), {runs} runs by turns, medians\n{HEAD}")
    plain, plugin = Runner(project, scratch, False), Runner(project, scratch, True)
    cold = show("cold", by_turns(runs, plain.cold, plugin.cold))
    show("cold, -n 2", by_turns(max(runs // 2, 1), lambda: plain.cold("-n", "2"), lambda: plugin.cold("-n", "2")))
    plain.cold(), plugin.cold()
    show("warm, nothing changed", by_turns(runs, plain.warm, plugin.warm))
    for name, path in (("warm, a leaf edited", project.leaf), ("warm, a hub edited", project.hub)):
        edit = Edit(path)
        show(name, by_turns(runs, plain.warm, plugin.warm, before=edit))
        edit.undo()
    daemons(project, plain, plugin, runs)
    return cold


def daemons(project: Project, plain: Runner, plugin: Runner, runs: int) -> None:
    """The daemon after an edit."""
    edit = Edit(project.leaf)
    try:
        plain.start()
        plugin.start()
        ask = [lambda runner=runner: runner.daemon("check", *project.targets) for runner in (plain, plugin)]
        show("dmypy, a leaf edited", by_turns(runs, ask[0], ask[1], before=edit))
    finally:
        plain.stop()
        plugin.stop()
        edit.undo()


def show(name: str, costs: tuple[Cost, Cost]) -> tuple[Cost, Cost]:
    """Print one line: seconds, and the plugin's figures as multiples of plain mypy's."""
    plain, plugin = costs
    cpu = f"{plugin.cpu / plain.cpu:6.2f}x" if plain.cpu else f"{'':7}"
    memory = f"{plugin.memory / plain.memory:6.2f}x" if plain.memory else f"{'':7}"
    modules = f"{plain.modules:.0f} and {plugin.modules:.0f}" if plain.modules or plugin.modules else ""
    print(f"{name:34} {plain.wall:8.3f}s {plugin.wall:8.3f}s {plugin.wall / plain.wall:6.2f}x {cpu} {memory}   {modules}", flush=True)
    return costs


def growth_table(growth: list[tuple[int, Cost, Cost]]) -> str:
    """How the costs grow with the lines: linear growth has the same figure in each row."""
    rows = ["\nCPU seconds per 10,000 lines, cold", f"{'lines':>10} {'plain':>9} {'plugin':>9} {'the plugin alone':>18}"]
    for lines, plain, plugin in growth:
        per = 10_000 / lines
        rows.append(f"{lines:>10} {plain.cpu * per:9.3f} {plugin.cpu * per:9.3f} {(plugin.cpu - plain.cpu) * per:18.3f}")
    return "\n".join(rows)


if __name__ == "__main__":
    began = time.perf_counter()
    main()
    print(f"\nmeasured in {time.perf_counter() - began:.0f} s")
