"""The names of months, as the Arabic press and its neighbours print them.

Gregorian: CLDR's month names for ar (Egypt, Gulf), ar-LB/SY/JO/PS/IQ (Syriac names), ar-DZ/TN and
ar-MA (from French), fa, ur, en and fr, with the spellings that newspapers use beside them.
Hijri: CLDR islamic calendar for ar, with the nominative, genitive and short forms. Persian: CLDR
persian calendar for fa. Names are folded, so hamza, ى/ي, ة/ه and marks need no entry of their own.
"""

from dataclasses import dataclass

from reader.text.dates.line import Line, phrase_table
from reader.text.dates.reading import Calendar


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a calendar. ``weak``: the name is a common word too, so it needs a year."""

    calendar: Calendar
    number: int
    weak: bool = False


_GREGORIAN = {
    1: "يناير،ينايير،جانفي،جانفيه،كانون الثاني،كانون ثاني،كانون ثان،ژانویه،جنوری"
    "،january،jan،janvier،janv",
    2: "فبراير،فبرائر،فيفري،فيفريه،فيبراير،شباط،فوریه،فروری،february،feb،février،févr،fév",
    3: "مارس،آذار،مارچ،march،mars،mar",
    4: "أبريل،إبريل،أبرايل،أفريل،نيسان،آوریل،اپریل،april،apr،avril،avr",
    5: "مايو،ماي،أيار،مايس،مئی،may،mai",
    6: "يونيو،يونيه،يونية،حزيران،ژوئن،june،jun،juin",
    7: "يوليو،يوليه،يولية،يوليوز،جويلية،جويليا،تموز،ژوئیه،جولای،جولائی،july،jul،juillet،juil",
    8: "أغسطس،أغسطوس،أوغسطس،اغسطش،غسطس،أوت،غشت،آب،آگوست،اگست،august،aug،août",
    9: "سبتمبر،سيبتمبر،شتنبر،شتمبر،أيلول،سپتامبر،ستمبر،september،sept،sep،septembre",
    10: "أكتوبر،اوكتوبر،تشرين الأول،تشرين أول،اکتبر،october،oct،octobre",
    11: "نوفمبر،نونبر،نوفنبر،نوفامبر،تشرين الثاني،تشرين ثاني،تشرين ثان،نوامبر،نومبر"
    "،november،nov،novembre",
    12: "ديسمبر،دسمبر،ديسنبر،دجنبر،دجمبر،كانون الأول،كانون أول،دسامبر،december،dec،décembre،déc",
}
# Gregorian names that are everyday words or names of persons as well.
_WEAK_GREGORIAN = {3: "مارت", 5: "مه،می،نوار", 6: "جوان،جون"}

_HIJRI = {
    1: "محرم،المحرم،محرم الحرام،محرم المحرم،muharram",
    2: "صفر،صفر الخير،صفر المظفر،safar",
    3: "ربيع الأول،ربيع أول،ربيع الأنور،rabi al awwal",
    4: "ربيع الثاني،ربيع ثاني،ربيع ثان،ربيع الآخر،ربيع آخر",
    5: "جمادى الأولى،جمادى الأول،جماد الأولى،جماد الأول،جماد أول،جمادى أولى،جمادي الاولى",
    6: "جمادى الآخرة،جمادى الآخر،جمادى الثانية،جمادى الثاني،جماد الثاني،جماد ثاني،جماد الآخر"
    "،جماد الآخرة،جماد الثانية،جمادى الأخرى",
    7: "رجب،رجب الفرد،رجب المرجب،رجب الأصب،rajab",
    8: "شعبان،شعبان المعظم،شعبان المكرم،shaban،shaaban",
    9: "رمضان،رمضان المبارك،رمضان المعظم،رمضان الكريم،ramadan",
    10: "شوال،شوال المكرم،shawwal",
    11: "ذو القعدة،ذي القعدة،ذا القعدة،ذو قعدة،ذي قعدة،ذو القعدة الحرام،ذي القعدة الحرام،القعدة",
    12: "ذو الحجة،ذي الحجة،ذا الحجة،ذو حجة،ذي حجة،ذو الحجة الحرام،ذي الحجة الحرام،الحجة",
}
_PERSIAN = {
    1: "فروردین",
    2: "اردیبهشت",
    3: "خرداد",
    4: "تیر",
    5: "مرداد،امرداد",
    6: "شهریور",
    7: "مهر",
    8: "آبان",
    9: "آذر",
    10: "دی",
    11: "بهمن",
    12: "اسفند",
}

MONTHS: dict[str, Month] = {
    key: Month(calendar, number, weak)
    for calendar, weak, names in (
        (Calendar.PERSIAN, True, _PERSIAN),
        (Calendar.HIJRI, True, _HIJRI),
        (Calendar.GREGORIAN, True, _WEAK_GREGORIAN),
        (Calendar.GREGORIAN, False, _GREGORIAN),
    )
    for key, number in phrase_table(names).items()
}

# Lebanese and Iraqi papers number the twin months: «ك2», «تشرين 1».
NUMBERED_MONTHS = {"ك": (12, 1), "كانون": (12, 1), "ت": (10, 11), "تشرين": (10, 11)}

MONTH_NAMES = frozenset(MONTHS) | frozenset(NUMBERED_MONTHS)

# English names that open sentences or are verbs: without a year they count only with a capital.
_LATIN_WORDS = frozenset({"may", "march", "mar", "mars", "mai", "dec", "sep", "jan", "jun"})

_SHORTEST_MISSPELT = 5
_SHORTEST_MISSPELT_LATIN = 6


def month_at(line: Line, at: int) -> tuple[Month, int] | None:
    """The month named at ``at`` and the position after its name."""
    found = line.phrase(at, MONTHS)
    if found is not None:
        if _is_latin_word(line, at) and not line.original(at, at + 1)[:1].isupper():
            month, after = found
            return Month(month.calendar, month.number, weak=True), after
        return found
    twins = NUMBERED_MONTHS.get(line.word(at))
    which = line.number(at + 1, 1)
    if twins is not None and which in (1, 2):
        return Month(Calendar.GREGORIAN, twins[which - 1]), at + 2
    return None


def _is_latin_word(line: Line, at: int) -> bool:
    return line.word(at) in _LATIN_WORDS


def misspelt_month_at(line: Line, at: int) -> tuple[Month, int] | None:
    """The only month whose name is one slip away from the word at ``at``.

    One slip is a letter left out, added, changed, or two neighbours exchanged (Damerau 1964: four
    in five misspellings). Only for a place where nothing but a month can stand.
    """
    word = line.word(at)
    shortest = _SHORTEST_MISSPELT_LATIN if word.isascii() else _SHORTEST_MISSPELT
    if len(word) < shortest:
        return None
    months = {
        month
        for name, month in MONTHS.items()
        if len(name) >= shortest and _one_slip_apart(name, word)
    }
    return (months.pop(), at + 1) if len(months) == 1 else None


def _one_slip_apart(name: str, word: str) -> bool:
    """Whether ``word`` is ``name`` with one slip (or none)."""
    if abs(len(name) - len(word)) > 1:
        return False
    start = 0
    while start < min(len(name), len(word)) and name[start] == word[start]:
        start += 1
    one, other = name[start:], word[start:]
    if len(one) == len(other):
        return one[1:] == other[1:] or (one[:2] == other[1::-1] and one[2:] == other[2:])
    return one[1:] == other or one == other[1:]
