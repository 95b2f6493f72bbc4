"""The routes, wrong and right side by side."""
