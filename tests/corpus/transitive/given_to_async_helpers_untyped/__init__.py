"""Functions that are given to async functions of another module, which call them: those cannot know, so it is told where they are given."""
