"""What a person can do with a library. No Qt: the window and the command line both stand on it."""

from reader.library.library import Library as Library
from reader.library.library import open_library as open_library
