"""The first that runs in the self-contained program: what it starts finds the system's libraries.

PyInstaller's starter sets ``LD_LIBRARY_PATH`` so that the program finds its own; a browser or a
file manager that the program opens must not. Changing it concerns children only: the dynamic
linker has read it. Our own reading processes go through the starter again, which is told to set it
for them, too, instead of relying on what they inherit.
"""

import os

os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
for _variable in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _original = os.environ.pop(f"{_variable}_ORIG", None)
    if _original is not None:
        os.environ[_variable] = _original
    elif hasattr(os, "uname"):
        os.environ.pop(_variable, None)
