"""Reading statistics: recording how long is read, and the window that shows it."""
