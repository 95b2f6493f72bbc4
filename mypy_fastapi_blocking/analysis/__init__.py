"""The analysis: what each function of a module may block on, and what runs in its frames.

It works on values (what an expression may be), never on mypy's inferred expression types, because bodies without annotations have none
and because summaries must be ready before mypy checks any body (DESIGN section 6). It knows neither mypy's hooks nor messages.
"""
