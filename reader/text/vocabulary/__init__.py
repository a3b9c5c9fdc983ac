"""Tables of Arabic words that the stemmer and the query's variants go by; nothing but data."""
