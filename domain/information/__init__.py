"""What visitors come to know: pages, their words, and how those become what a screen draws and a search finds."""
