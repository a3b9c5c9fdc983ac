"""Numbers and days of the week in words, and the words around them."""

from reader.text.dates.line import phrase_key, phrase_set, phrase_table

_UNITS = {
    1: "واحد،واحدة،أحد،إحدى",
    2: "اثنين،اثنان،اثنا،اثني،اثنتين،اثنتان،اثنتا،اثنتي",
    3: "ثلاث،ثلاثة",
    4: "أربع،أربعة",
    5: "خمس،خمسة",
    6: "ست،ستة",
    7: "سبع،سبعة",
    8: "ثماني،ثمان،ثمانية",
    9: "تسع،تسعة",
}
_TENS = {
    20: ("عشرين", "عشرون"),
    30: ("ثلاثين", "ثلاثون"),
    40: ("أربعين", "أربعون"),
    50: ("خمسين", "خمسون"),
}
_ORDINAL_UNITS = {
    1: "الحادي،الحادية،الواحد،الواحدة",
    2: "الثاني،الثانية",
    3: "الثالث،الثالثة",
    4: "الرابع،الرابعة",
    5: "الخامس،الخامسة",
    6: "السادس،السادسة",
    7: "السابع،السابعة",
    8: "الثامن،الثامنة",
    9: "التاسع،التاسعة",
}
_OTHER_CARDINALS = {
    1: "one،a،an،un،une،یک،ایک",
    2: "two،deux،دو",
    3: "three،trois،سه،تین",
    4: "four،quatre،چهار",
    5: "five،cinq،پنج",
    6: "six،شش",
    7: "seven،sept،هفت",
    8: "eight،huit،هشت",
    9: "nine،neuf،نه",
    10: "ten،dix،ده",
    11: "eleven،onze",
    12: "twelve،douze",
}


def _cardinals() -> dict[str, int]:
    table = {**phrase_table(_OTHER_CARDINALS), **phrase_table(_UNITS)}
    table |= {phrase_key("عشر"): 10, phrase_key("عشرة"): 10}
    for unit, names in _UNITS.items():
        for name in names.split("،"):
            table |= {phrase_key(f"{name} {ten}"): 10 + unit for ten in ("عشر", "عشرة")}
            for tens, forms in _TENS.items():
                table |= {phrase_key(f"{name} و{form}"): tens + unit for form in forms}
    for tens, forms in _TENS.items():
        table |= {phrase_key(form): tens for form in forms}
    return table


def _ordinals() -> dict[str, int]:
    table = {
        phrase_key("الأول"): 1,
        phrase_key("الأولى"): 1,
        phrase_key("غرة"): 1,
        phrase_key("فاتح"): 1,
    }
    for unit, names in _ORDINAL_UNITS.items():
        for name in names.split("،"):
            if unit > 1:
                table[phrase_key(name)] = unit
            table |= {phrase_key(f"{name} {ten}"): 10 + unit for ten in ("عشر", "عشرة")}
            for tens in (20, 30):
                table |= {phrase_key(f"{name} وال{form}"): tens + unit for form in _TENS[tens]}
    table |= {phrase_key("العاشر"): 10, phrase_key("العاشرة"): 10, phrase_key("premier"): 1}
    for tens in (20, 30):
        table |= {phrase_key(f"ال{form}"): tens for form in _TENS[tens]}
    return {key: value for key, value in table.items() if value <= 31}


CARDINALS = _cardinals()
ORDINALS = _ordinals()
# Hours are counted with feminine ordinals, one o'clock with «الواحدة».
HOURS = {key: value for key, value in ORDINALS.items() if value <= 12} | {phrase_key("الواحدة"): 1}

# 1 is Monday, as in ISO 8601.
WEEKDAYS = phrase_table(
    {
        1: "الاثنين،الإثنين،الأثنين،الاتنين،دوشنبه،پیر،monday،mon،lundi،lun",
        2: "الثلاثاء،الثلثاء،الثلاث،التلات،سه‌شنبه،منگل،tuesday،tue،tues،mardi",
        3: "الأربعاء،الاربع،چهارشنبه،بدھ،wednesday،wed،mercredi،mer",
        4: "الخميس،پنجشنبه،پنج‌شنبه،جمعرات،thursday،thu،thurs،thur،jeudi،jeu",
        5: "الجمعة،جمعه،friday،fri،vendredi،ven",
        6: "السبت،شنبه،ہفتہ،saturday،sat،samedi،sam",
        7: "الأحد،یکشنبه،اتوار،sunday،sun،dimanche،dim",
    }
)

LAST, THIS, NEXT = -1, 0, 1
# «last», «this», «next» after a month, a day of the week or a period.
MODIFIERS = phrase_table(
    {
        LAST: "الماضي،الماضية،الفائت،الفائتة،المنصرم،المنصرمة،المنقضي،المنقضية،السابق،السابقة"
        "،الفارط،الفارطة،dernier،dernière،گذشته",
        THIS: "الجاري،الجارية،الحالي،الحالية،جاری،الراهن",
        NEXT: "المقبل،المقبلة،القادم،القادمة،الآتي،الآتية،prochain،prochaine،آینده",
    }
)
MODIFIERS_BEFORE = phrase_table({LAST: "last", THIS: "this،هذا،هذه", NEXT: "next"})

# What may stand beside a date on a line of its own: the label of a dateline, in the languages
# above. Used to tell a line that is a date from a sentence that has a month in it.
LABELS = phrase_set(
    "نشر،نشرت،نشره،تم،النشر،منشور،تاريخ،التاريخ،بتاريخ،وقت،حرر،حررت،كتب،آخر،تحديث،التحديث،حدث"
    "،محدث،أضيف،اخر،في،يوم،اليوم،من،شهر،عام،سنة،الساعة،عند،على،تمام،الموافق"
    "،صباح،مساء،فجر،ظهر،عصر،ليل،ليلة،ضحى"
    "،published،posted،updated،last،update،on،at،date،by،the،of،modified"
    "،publié،le،mis،à،jour،modifié،تاریخ،انتشار،ساعت،روز"
)
