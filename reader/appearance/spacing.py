"""The spacing scale: every margin and gap of the interface is a step of it.

Steps are multiples of a unit of 8 device-independent pixels, and its half: a grid that divides
evenly at 125, 150, 175 and 200 % of a display's scale.
"""

SPACE = 8
"""The unit: between things that belong together."""
HALF = SPACE // 2
"""Between parts of one thing: an icon and its word, the lines of a row."""
ROOMY = 2 * SPACE
"""The margin of a dialog or a pane, and between its sections."""
WIDE = 3 * SPACE
"""Around a message that stands alone."""
