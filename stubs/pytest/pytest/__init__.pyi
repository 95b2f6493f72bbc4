from _pytest.fixtures import fixture as fixture
from _pytest.mark.structures import MARK_GEN as mark
