"""What Arabic writes in one with the word that follows: conjunctions, prepositions, the article."""

from itertools import product

ARTICLE = "ال"

BEFORE_NOUN = tuple(map("".join, product(("", "و", "ف"), ("", ARTICLE, "بال", "كال", "لل"))))
"""Nothing, a conjunction, the article and what is written in one with it."""


def with_proclitics(word: str) -> list[str]:
    """``word``, and it after each of the particles that are written in one with the next word."""
    joined = [word, *(letter + word for letter in ("ب", "ل", "ك"))]
    if word.startswith(ARTICLE):
        joined.append("لل" + word[len(ARTICLE) :])
    return [letter + form for letter in ("", "و", "ف") for form in joined]


def with_and_without_article(word: str) -> list[str]:
    """``word``, and its other form; what begins with «ال» and is too short has one before it."""
    if word.startswith(ARTICLE) and len(word) > len(ARTICLE) + 1:
        return [word, word[len(ARTICLE) :]]
    return [word, ARTICLE + word]
