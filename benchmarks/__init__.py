"""What the plugin costs: `python -m benchmarks --help`."""
