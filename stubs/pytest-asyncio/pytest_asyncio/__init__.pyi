from .plugin import fixture as fixture
