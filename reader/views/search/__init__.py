"""Finding: the search box, its chips and results, and the bar that walks through the matches."""
