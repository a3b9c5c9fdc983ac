"""Words that say of no two articles why they belong together: numbers, days, months."""

from __future__ import annotations

from functools import cache
from itertools import product

from reader.text.analyse import words

_BEFORE = tuple(map("".join, product(("", "و"), ("", "ال", "ب", "بال", "ل", "لل"))))

_NUMBERS = """
واحد واحدة اثنان اثنين اثنا ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع
تسعة عشر عشرة عشرات عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين
ثمانون ثمانين تسعون تسعين مئة مائة مئات مئتان مئتين مائتين ألفين آلاف مليون مليونا ملايين مليار
مليارات الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة
السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة one two three four five six seven
eight nine ten hundred thousand million billion first second third
"""
_TIMES = """
يوم يوما أيام أمس غدا الغد صباح صباحا مساء ساعة ساعات دقيقة دقائق أسبوع أسابيع شهر أشهر شهور سنة
سنوات سنويا عام عاما أعوام الاثنين الثلاثاء الأربعاء الخميس السبت الأحد يناير فبراير مارس أبريل
مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز أيلول day
days week weeks month months year years hour hours today yesterday tomorrow monday tuesday
wednesday thursday friday saturday sunday january february march april june july august
september october november december
"""


@cache
def _words() -> frozenset[str]:
    return frozenset(map("".join, product(_BEFORE, words(_NUMBERS + _TIMES))))


def says_little(folded_word: str) -> bool:
    """Whether a word is a number, a day, a month or a length of time, with clitics or without."""
    return folded_word in _words()
