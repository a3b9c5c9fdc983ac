"""Lets the tests here use the modules that lie beside them, and the screens."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "screens"))
