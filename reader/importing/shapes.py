"""What a line looks like: prose, headline, caption, menu entry; judged by its form alone."""

import re
from collections.abc import Sequence

from reader.importing.gazetteer import AGENCIES
from reader.importing.lines import (
    Line,
    folded_pattern,
    key_of,
    keys,
    phrase_pattern,
    skimming_pattern,
)
from reader.importing.names import is_agency, is_known_name
from reader.text.normalise import fold

_NUMBERED = re.compile(r"^\(?[0-9٠-٩۰-۹]{1,2}\s?[-–.)ـ:]\s*[^\W\d]")
_SENTENCE_INSIDE = re.compile(r"\w[.؟!?]\s+\S+\s+\S")
_BULLET = re.compile(r"^(?:[-–—*•▪●◦■□]\s?|\(?\d{1,2}[.)\-ـ–]\s*|[0-9٠-٩]{1,2}\s?[-–.)ـ])\S")
_CREDIT = re.compile(r"[(\[](?P<credit>[^()\[\]]{2,60})[)\]]\s*\.?$")
_CREDIT_WORDS = phrase_pattern(
    (
        "أرشيف", "أرشيفية", "ارشيفية", "مواقع التواصل", "مواقع تواصل", "وسائل التواصل", "خاص",
        "غيتي", "جيتي", "getty", "photo", "afp", "reuters", "epa", "ap photo", "الفرنسية",
        "الأناضول", "رويترز", "فرانس برس", "أسوشيتد برس", "الأوروبية", "الألمانية", "twitter",
        "facebook", "إنترنت", "تويتر", "فيسبوك", "شترستوك", "shutterstock", "file", "صورة", "تصوير",
        "instagram", "إنستغرام", "الجزيرة", "courtesy", "images", "عدسة", "يوتيوب", "youtube",
    ),
    r"PHRASES",
)  # fmt: skip
_CREDIT_AT_END = folded_pattern(
    r"(?:^|[\s.])(?:©|(?:تصوير|عدسه|صوره من|الصوره من|الصوره|photo|photograph)\s*[:：])"
    r"\s*[^.؟!:]{2,60}$|\bcredit(?:\s?\.\.\.|…|\s*:)\s*[^.؟!:]{2,60}$|\s[-–|]\s*(?:صوره )?ارشيفيه$"
)
_CREDIT_SLASHED = re.compile(
    r"(?:^|[\s(])(?:REUTERS|Reuters|AFP|AP|EPA|Anadolu|AP Photo)/"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,6}$"
)
_CREDIT_ENDS = (
    "EPA", "AFP", "AP", "PA", "Reuters", "REUTERS", "Getty", "Getty Images", "PA Media",
    "Shutterstock", "Alamy", "Anadolu",
)  # fmt: skip
_FROM_ARCHIVE = fold("ارشيفيه")
_CREDIT_LABEL = folded_pattern(
    r"^(?:©|(?:صدر الصوره|مصدر الصوره|التعليق علي الصوره)،|image (?:source|caption|credit)\b|"
    r"photo(?:graph)?(?: by| credit)?\s*:|"
    r"(?:تصوير|تصميم|رسم|كاريكاتير|الصوره|صوره|"
    r"المصوره?|عدسه|مصدر الصوره|التعليق علي الصوره|صوره ارشيفيه|file photo)"
    r"\s*[:：©])"
)
_CREDIT_IN_LATIN = re.compile(r"\b(?:photo|picture|image) (?:by|courtesy|credit)\b|getty images")
_PICTURED = folded_pattern(
    r"^(?:an? |the )?(?:map|graphic|chart|photo|photograph|picture|image|screengrab|screenshot|"
    r"file photo|infographic|illustration|diagram|drawing|still|aerial view|satellite image)s? "
    r"(?:of|showing|shows|posted|taken|from|provided)\b"
    r"|^(?:صوره|لقطه|مشاهد|لقطات|خريطه|خارطه|رسم بياني|مشهد|جانب) "
    r"(?:من|ل|لـ|تظهر|يظهر|تبين|توضح|يوضح|تعبيريه|"
    r"ارشيفيه|توضيحيه|متداوله|عامه|جويه|نشرها|نشرتها|التقطت)"
)
_CONTINUES = folded_pattern(
    r"^(?:و(?!زير|زار|كال|فد|ثيق|فاه|لايه|قف|سط|صول|حده|اشنطن|ليد|ائل|سام|رش|باء|داع|عي|جه)"
    r"\S{3,}|كما |في المقابل|من جانب|من جهت|الي ذلك|يذكر ان|يشار|لكن |غير ان|فيما |بدور|"
    r"however|but |and |meanwhile|in addition|according to)"
)
_LEGAL_TERMS = folded_pattern(
    r"ملفات تعريف الارتباط|سياسه الخصوصيه|شروط (?:ال)?استخدام|شروط الخدمه|ارشادات الاستخدام|"
    r"الكوكيز|البيانات الشخصيه|تعليقات|التعليق|مشاركات|الحقوق محفوظه|اعاده نشر|يحظر|الاعلانات|"
    r"cookies?\b|privacy policy|terms of (?:use|service)|personal data|our partners|external sites|"
    r"newsletter|comments?\b|moderat|مراجعه التعليقات|اداره الموقع|شركاو?نا|شركائنا|"
    r"وجهات نظر اصحاب|الموقع|معلومات خاطئه|تصحيحا|شكوي|رخصه المشاع|متاحه تحت رخصه|لمشتركين|"
    r"شروط اضافيه"
)
_LEGAL_ADDRESS = folded_pattern(
    r"يمكنك|يمكنكم|ننصحك|يرجي|الرجاء|بالنقر|باستخدامك|بمتابعه|مشاركاتك|موافقتك|نستخدم|نعالج|"
    r"ترحب|نحتفظ|قد تنطبق|اذا كنت تعتقد|تخضع|"
    r"لن يتم نشر|لا نتحمل|يمنع|عدم الاساءه|\bwe use|\byou can|\byour |"
    r"\bwe and our|please |"
    r"by (?:continuing|using|clicking|signing)|is not responsible|we may|you agree"
)
_CORRECTION = folded_pattern(
    r"^اذا (?:كنت تعتقد|وجدت|لاحظت).{0,80}(?:تصحيح|شكوي|خطا|ينتهك)|^(?:هل وجدت|ابلغ عن) خطا"
)
_DISCLAIMER = folded_pattern(
    r"(?:الاراء|التعليقات|المقالات|الافكار|ما ينشر|هذا المقال).{0,60}"
    r"(?:لا تعبر|لا يعبر|لا تعكس|لا يعكس|لا تمثل|"
    r"تعبر عن راي اصحاب|تعبر عن وجه\w* نظر|تعبر عن راي كاتب|مسئوليه اصحاب)"
    r"|(?:views|opinions) expressed .{0,80}(?:do not|are those|are the author)"
)
_LEGAL_SIGNS = skimming_pattern(
    (
        "يمكنك", "ننصحك", "يرجي", "الرجاء", "بالنقر", "باستخدامك", "بمتابعه", "مشاركاتك",
        "موافقتك", "نستخدم", "نعالج", "ترحب", "نحتفظ", "قد تنطبق", "كنت تعتقد", "تخضع",
        "يتم نشر", "لا نتحمل", "يمنع", "عدم الاساءه", "we use", "you can", "your ", "we and our",
        "please ", "by continuing", "by using", "by clicking", "by signing", "not responsible",
        "we may", "you agree", "اذا وجدت", "اذا لاحظت", "وجدت خطا", "ابلغ عن خطا", "لا تعبر",
        "لا يعبر", "لا تعكس", "لا يعكس", "لا تمثل", "تعبر عن", "مسئوليه اصحاب", "expressed ",
    )
)  # fmt: skip
"""One of these is in every legal notice: who is addressed, what is corrected or disclaimed."""
SECTION_WORDS = keys(
    "سياسة", "اقتصاد", "رياضة", "ثقافة", "مجتمع", "منوعات", "تكنولوجيا", "صحة", "علوم", "فن",
    "فنون", "محليات", "عربي", "عربية", "دولي", "دولية", "دوليات", "عالم", "العالم", "أخبار",
    "الأخبار", "تقارير", "تحقيقات", "حوارات", "مقالات", "رأي", "آراء", "تحليلات", "قضايا", "ملفات",
    "اقتصادية", "سياسية", "محلية", "رياضية", "ثقافية", "مصرية", "مصر", "العالمية", "حوادث",
    "محافظات", "أعمال", "مال", "أسواق", "سيارات", "سياحة", "سفر", "أسرة", "مرأة", "المرأة", "تعليم",
    "دين", "إسلاميات", "أدب", "كتب", "سينما", "مسرح", "موسيقى", "إعلام", "بيئة", "تقنية", "طب",
    "فيديو", "صور", "بودكاست", "الاقتصاد", "الرياضة", "السياسة", "الثقافة", "المجتمع", "وكتب",
    "وأعمال", "وفن", "الشرق", "الأوسط", "والاقتصاد", "وأسواق", "واقتصاد", "وتحقيقات", "وثقافة",
    "وسياسة", "العرب", "عرب", "لبنانيات", "الوطن", "وطنية", "جهات", "خاصة", "متفرقات", "كرة", "قدم",
    "القدم", "عالمية", "وتكنولوجيا", "politics", "economy", "business", "sport", "sports",
    "culture", "world", "opinion", "health", "science", "technology", "tech", "arts", "travel",
    "entertainment", "middle", "east", "africa", "europe", "asia", "us", "uk", "news", "features",
    "analysis", "society", "environment", "&", "and", "lifestyle", "education", "money", "markets",
    "local", "international", "national", "investigations", "سیاسی", "اقتصادی", "ورزشی", "فرهنگی",
    "اجتماعی", "جهان", "ایران",
)  # fmt: skip


_BRACKETS = (")", "]")


def is_prose(line: Line) -> bool:
    """Whether a line surely is running text: a full sentence, or too long for a headline."""
    length = len(line.text)
    if line.full_stop:
        return line.words >= 8 and length >= 40
    if line.is_sentence:
        return line.words >= 14 or length >= 90
    return line.words >= 22 and length >= 130


def is_short_prose(line: Line) -> bool:
    """Whether a line may be running text: a short sentence, speech, an item of a list."""
    if line.full_stop:
        return bool(line.arabic or line.latin)
    if line.text.endswith((":", "،", ",", "؛", ";")):
        return line.words >= 3
    if is_bulleted(line):
        return True
    return (
        line.is_sentence
        and line.words >= 6
        and line.text.startswith(("*", "-", "–", "س", "«", '"'))
    )


def is_speech(line: Line) -> bool:
    """Whether a line is a quotation from its first mark to its last, or has a sentence inside."""
    quoted = line.text[0] in '«"“' and line.text[-1] in '»"”' and line.words >= 5
    return quoted or (line.is_sentence and bool(_SENTENCE_INSIDE.search(line.text)))


def is_bulleted(line: Line) -> bool:
    """Whether a line begins with a bullet, a number or a dash of speech."""
    return bool(_BULLET.match(line.text))


def is_numbered(line: Line) -> bool:
    """Whether a line is a heading or an item with a number («1. …»), a few words long."""
    return bool(_NUMBERED.match(line.text)) and line.words <= 10 and not line.is_sentence


def is_headline(line: Line) -> bool:
    """Whether a line has a headline's form: a few words without a full stop."""
    return 4 <= line.words <= 30 and len(line.text) <= 200 and not line.full_stop


def is_caption(line: Line) -> bool:
    """Whether a line is a picture's caption: a credit at its end, or what a picture shows."""
    if line.words > 45:
        return False
    if line.words <= 30 and (
        _PICTURED.match(line.key) or (_names_picture(line) and not is_prose(line))
    ):
        return True
    return line.words >= 3 and _ends_in_credit(line)


def _ends_in_credit(line: Line) -> bool:
    if _may_end_in_credit(line.key) and _CREDIT_AT_END.search(line.key):
        return True
    if "/" in line.text and _CREDIT_SLASHED.search(line.text):
        return True
    if line.text.removesuffix(".").rstrip()[-1:] in _BRACKETS:
        match = _CREDIT.search(line.text)
        if match is not None:
            return _is_credit(match["credit"]) and not continues(line) and not _has_inner_stop(line)
    return not line.is_sentence and line.text.endswith(_CREDIT_ENDS)


def _names_picture(line: Line) -> bool:
    if _CREDIT_LABEL.match(line.key) or line.key.endswith(_FROM_ARCHIVE):
        return True
    return line.latin > 0 and bool(_CREDIT_IN_LATIN.search(line.key))


def _may_end_in_credit(key: str) -> bool:
    """Whether a line has any of the signs that a credit at its end has; most lines have none."""
    return ":" in key or "©" in key or "credit" in key or key.endswith(_FROM_ARCHIVE)


def continues(line: Line) -> bool:
    """Whether a line begins as a following paragraph does: with «و» and a verb, «كما», however."""
    return line.words >= 5 and bool(_CONTINUES.match(line.key))


def is_foreign(line: Line, *, arabic: bool) -> bool:
    """Whether a line of Latin script stands on an Arabic page: a picture's text, as a rule."""
    return arabic and line.words >= 3 and line.latin > 3 * line.arabic and line.latin > 8


def is_legal_notice(line: Line) -> bool:
    """Whether a line speaks of the site itself: cookies, privacy, comments, whose opinions.

    It has to name two such matters and address the reader, or be a disclaimer, so that an article
    about privacy is not mistaken for one.
    """
    if line.words <= 45 and _CORRECTION.search(line.key):
        return True
    if line.words < 6 or not _LEGAL_TERMS.search(line.key):
        return bool(line.words >= 6 and line.words <= 45 and _DISCLAIMER.search(line.key))
    if _DISCLAIMER.search(line.key) and line.words <= 45:
        return True
    terms = {match.group() for match in _LEGAL_TERMS.finditer(line.key)}
    return len(terms) >= 2 and bool(_LEGAL_ADDRESS.search(line.key))


def legal_notices(lines: Sequence[Line]) -> tuple[bool, ...]:
    """Whether each of a page's lines is a legal notice."""
    keys_of_page = "\n".join([line.key for line in lines])
    if not _LEGAL_SIGNS.search(keys_of_page):
        return (False,) * len(lines)
    return tuple(bool(_LEGAL_SIGNS.search(line.key)) and is_legal_notice(line) for line in lines)


def is_section_name(line: Line) -> bool:
    """Whether a line is the name of a common section («سياسة», «اقتصاد وأعمال»)."""
    return line.words <= 4 and are_section_words(line.text)


def are_section_words(text: str) -> bool:
    """Whether all words of a text are those of common sections."""
    return all(word in SECTION_WORDS for word in key_of(text).split() if word != "و")


def _is_credit(credit: str) -> bool:
    key = key_of(credit)
    if key in AGENCIES or is_agency(credit) or _CREDIT_WORDS.search(key):
        return True
    return len(key.split()) <= 6 and ("/" in credit or is_known_name(credit))


def _has_inner_stop(line: Line) -> bool:
    return line.words > 28 and ". " in line.text and not line.latin > line.arabic
