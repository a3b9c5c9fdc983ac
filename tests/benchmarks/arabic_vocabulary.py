"""A made-up Arabic vocabulary with the statistics of printed Arabic.

Words are roots put into noun and verb patterns and given the clitics and endings that Arabic writes
together with the word, so that a lemma has a dozen forms as in print: a search index over them has
the same many forms, shared stems and crowded prefixes («الم», «وال») as over real text. The
commonest words are real function words with the share they have in news (about 28 % of all words);
the other lemmas follow the Zipf-Mandelbrot law, and rare names make the long tail. One word in a
hundred is printed with marks or tatweel, one in a hundred without its hamza or dots, and one in
thirty carries a comma.

Nothing here is taken from a text. The same seed gives the same vocabulary.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

SEED = 20160806
LEMMAS = 16_000
NAMES = 90_000
SLOTS = 1 << 21
"""Words are drawn evenly from a list of so many slots, in which a common word has many."""

FUNCTION_SHARE = 0.28
NAME_SHARE = 0.02
FIGURE_SHARE = 0.01
LATIN_SHARE = 0.002
MARKED_SHARE = 0.01
CARELESS_SHARE = 0.01
COMMA_SHARE = 0.03
ZIPF_EXPONENT = 1.05
ZIPF_SHIFT = 25
"""The function words are the head of the curve; the other lemmas begin after it."""

FUNCTION_WORDS = (
    "في", "من", "على", "إلى", "أن", "التي", "عن", "الذي", "مع", "هذا", "ما", "كان", "لا", "هذه",
    "أو", "بين", "بعد", "إن", "قد", "كل", "كما", "ذلك", "أنه", "لم", "كانت", "هو", "وقد", "غير",
    "حيث", "عند", "قبل", "حتى", "إذا", "هي", "عليه", "ومن", "منذ", "وفي", "وهو", "خلال", "أي", "به",
    "فيه", "فيها", "منها", "وأن", "بها", "له", "لها", "الذين", "ولا", "وكان", "بعض", "لكن", "ثم",
    "أكثر", "تم", "حول", "دون", "عبر", "أنها", "وهي", "فقد", "نحو", "تحت", "أمام", "لن", "ضد",
    "بأن", "وذلك", "سوف", "عليها", "إنه", "بل", "كيف", "متى", "أين", "هل", "لماذا", "كم",
)  # fmt: skip
"""Commonest first."""

LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
LETTER_WEIGHTS = (8, 4, 1, 4, 6, 4, 7, 1, 11, 3, 7, 4, 4, 2, 4, 1, 7, 2, 6, 7, 5, 9, 9, 8, 4, 6, 5)
"""How common each letter is as a root letter, in rough figures."""

NOUNS = (
    "{}{}{}", "{}ا{}{}", "{}{}ا{}", "{}{}ي{}", "{}{}و{}", "م{}{}{}", "م{}{}و{}", "ت{}{}ي{}",
    "ا{}ت{}ا{}", "است{}{}ا{}", "ان{}{}ا{}", "م{}ا{}{}", "م{}ت{}{}", "أ{}{}ا{}", "إ{}{}ا{}",
    "{}{}{}اء", "{}وا{}{}", "م{}{}ا{}", "ت{}ا{}{}", "{}{}{}ان", "م{}ا{}ي{}", "{}ؤ{}{}", "{}ئي{}{}",
)  # fmt: skip
FEMININES = (
    "{}{}{}ة", "{}{}ا{}ة", "م{}ا{}{}ة", "{}ا{}{}ة", "م{}{}{}ة", "{}{}{}ية", "{}{}ي{}ة", "ت{}{}{}ة",
)  # fmt: skip
ADJECTIVES = ("{}{}{}ي", "{}{}ا{}ي", "م{}{}و{}ي", "{}{}ي{}", "{}{}و{}", "مت{}{}{}", "{}{}{}ى")
VERBS = ("{}{}{}", "{}ا{}{}", "أ{}{}{}", "ت{}{}{}", "ا{}ت{}{}", "ان{}{}{}", "است{}{}{}", "ت{}ا{}{}")

NOUN_FORMS = (
    ("{}", 30), ("ال{}", 30), ("وال{}", 6), ("بال{}", 4), ("لل{}", 4), ("و{}", 3), ("ب{}", 3),
    ("ل{}", 3), ("{}ه", 3), ("{}ها", 4), ("{}هم", 2), ("{}ات", 4), ("ال{}ات", 4), ("{}ين", 2),
    ("ال{}ين", 2), ("كال{}", 1), ("فال{}", 1), ("{}ًا", 4),
)  # fmt: skip
FEMININE_FORMS = (
    ("{}ة", 28), ("ال{}ة", 30), ("وال{}ة", 5), ("بال{}ة", 4), ("لل{}ة", 4), ("و{}ة", 3),
    ("{}ته", 3), ("{}تها", 3), ("{}ات", 6), ("ال{}ات", 6), ("{}تين", 1), ("وال{}ات", 1), ("{}ةً", 1),
    ("ب{}ة", 2),
)  # fmt: skip
ADJECTIVE_FORMS = (
    ("{}", 20), ("ال{}", 24), ("{}ة", 18), ("ال{}ة", 24), ("وال{}", 3), ("وال{}ة", 3), ("{}ين", 2),
    ("ال{}ين", 3), ("{}ون", 2), ("ال{}ون", 2),
)  # fmt: skip
VERB_FORMS = (
    ("{}", 34), ("و{}", 9), ("{}ت", 16), ("و{}ت", 4), ("ي{}", 14), ("ت{}", 9), ("{}وا", 5),
    ("{}ه", 2), ("{}ها", 2), ("ي{}ون", 4), ("وي{}", 2), ("سي{}", 2), ("ل{}", 1), ("ف{}", 2),
)  # fmt: skip
KINDS = (
    (NOUNS, NOUN_FORMS, 45),
    (FEMININES, FEMININE_FORMS, 20),
    (ADJECTIVES, ADJECTIVE_FORMS, 15),
    (VERBS, VERB_FORMS, 20),
)
CARELESS = str.maketrans("أإةىؤ", "ااهيو")
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
MARKS = "\u064e\u064f\u0650\u0652"
TATWEEL = "\u0640"


@dataclass(frozen=True, slots=True)
class Lemma:
    """A word in its forms; ``share`` is of all words, ``weights`` are of the forms."""

    forms: tuple[str, ...]
    weights: tuple[int, ...]
    share: float


class Vocabulary:
    """All words; ``slots`` is what to draw from (each slot is as likely as any other)."""

    def __init__(self, seed: int = SEED) -> None:
        self._chance = random.Random(seed)
        self.lemmas = self._make_lemmas()
        self.names = self._make_names()
        self.slots = self._make_slots()

    def drawn(self, lemmas: list[Lemma], count: int) -> list[str]:
        """``count`` forms of ``lemmas``, each lemma as likely as any other."""
        chance = self._chance
        return [
            chance.choices(lemma.forms, lemma.weights)[0]
            for lemma in chance.choices(lemmas, k=count)
        ]

    def marked(self, word: str) -> str:
        """``word`` with vowel signs or tatweel, as in careful or in decorative print."""
        chance = self._chance
        if chance.random() < 0.2 and len(word) > 3:
            place = chance.randint(2, len(word) - 1)
            return word[:place] + TATWEEL * chance.randint(1, 3) + word[place:]
        if chance.random() < 0.5:
            place = chance.randint(1, len(word))
            return word[:place] + "\u0651" + word[place:]
        return "".join(letter + chance.choice(MARKS) for letter in word)

    def _root(self) -> list[str]:
        chance = self._chance
        while True:
            root = chance.choices(LETTERS, LETTER_WEIGHTS, k=3)
            if root[0] != root[1] and root[1] != root[2]:
                return root

    def _make_lemmas(self) -> list[Lemma]:
        chance = self._chance
        shares = [(rank + ZIPF_SHIFT) ** -ZIPF_EXPONENT for rank in range(LEMMAS)]
        content = 1 - FUNCTION_SHARE - NAME_SHARE - FIGURE_SHARE - LATIN_SHARE
        unit = content / sum(shares)
        roots = [self._root() for _ in range(LEMMAS // 4)]
        lemmas: list[Lemma] = []
        seen = set(FUNCTION_WORDS)
        kinds = chance.choices(KINDS, [weight for *_, weight in KINDS], k=LEMMAS * 4)
        for patterns, forms, _ in kinds:
            base = chance.choice(patterns).format(*chance.choice(roots))
            if base in seen:
                continue
            seen.add(base)
            stem = base.removesuffix("ة")
            made = tuple(form.format(stem) for form, _ in forms)
            weights = tuple(weight for _, weight in forms)
            lemmas.append(Lemma(made, weights, shares[len(lemmas)] * unit))
            if len(lemmas) == LEMMAS:
                break
        return lemmas

    def _make_names(self) -> list[str]:
        chance = self._chance
        made: set[str] = set()
        while len(made) < NAMES:
            letters = chance.choices(LETTERS, LETTER_WEIGHTS, k=chance.randint(3, 6))
            letters.insert(chance.randint(1, len(letters) - 1), chance.choice("اوي"))
            made.add(("ال" if chance.random() < 0.25 else "") + "".join(letters))
        return sorted(made)

    def _make_slots(self) -> list[str]:
        chance = self._chance
        slots: list[str] = []

        def put(word: str, share: float) -> None:
            quota = share * SLOTS
            slots.extend([word] * (int(quota) + (chance.random() < quota % 1)))

        total = sum(1 / (rank + 1) for rank in range(len(FUNCTION_WORDS)))
        for rank, word in enumerate(FUNCTION_WORDS):
            put(word, FUNCTION_SHARE / (rank + 1) / total)
        for lemma in self.lemmas:
            whole = sum(lemma.weights)
            for form, weight in zip(lemma.forms, lemma.weights, strict=True):
                put(form, lemma.share * weight / whole)
        for name in self.names:
            put(name, NAME_SHARE / NAMES)
        for _ in range(int(FIGURE_SHARE * SLOTS)):
            slots.append(self._figure())
        for _ in range(int(LATIN_SHARE * SLOTS)):
            slots.append("".join(chance.choices("aeioumnrstlbcdfgp", k=chance.randint(2, 8))))
        for place in chance.sample(range(len(slots)), int(MARKED_SHARE * len(slots))):
            slots[place] = self.marked(slots[place])
        for place in chance.sample(range(len(slots)), int(CARELESS_SHARE * len(slots))):
            slots[place] = slots[place].translate(CARELESS)
        for place in chance.sample(range(len(slots)), int(COMMA_SHARE * len(slots))):
            slots[place] += "،"
        return slots

    def _figure(self) -> str:
        chance = self._chance
        number = chance.randint(1990, 2025) if chance.random() < 0.4 else chance.randint(1, 999)
        text = str(number)
        return text.translate(ARABIC_DIGITS) if chance.random() < 0.3 else text
