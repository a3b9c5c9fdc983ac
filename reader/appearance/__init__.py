"""How the program looks: palettes, fonts, icons, languages. No article ever passes through here."""
