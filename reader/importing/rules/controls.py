"""Rules for the buttons and bars of a page: sharing, text size, menus, search, sign-in."""

import re

from reader.importing.lines import Line, folded_pattern, keys, phrase_pattern
from reader.importing.rules.registry import line_rule

_TEXT_SIZE = keys(
    "ت + ت - الحجم الطبيعي", "ت + ت -", "الحجم الطبيعي",
    "+ الخط -", "الخط", "- الخط +", "حجم الخط", "تكبير الخط", "تصغير الخط", "text size",
    "font size", "a a a", "a- a+", "a+ a-", "أ أ أ", "أ+ أ-", "تغيير حجم الخط", "aa", "+a", "a+",
    "a-", "اندازه قلم", "اندازه فونت",
)  # fmt: skip
_SHARE = keys(
    "لينكدين", "تلجرام", "pin interest", "whats app",
    "شارك", "شارك المقال", "شارك الخبر", "شارك هذا", "شارك على", "شارك عبر", "شاركها", "مشاركة",
    "مشاركه الخبر", "مشاركة المقال", "شارك المقالة", "شارك هذا المقال", "شارك هذا الخبر",
    "شارك القصة", "شارك هذه القصة", "شارك هذا الموضوع", "شارك هذه المقالة", "share this post",
    "شارك الموضوع", "انشر", "أرسل", "ارسل لصديق", "أرسل إلى صديق", "أرسل لصديق",
    "طباعة", "اطبع", "إطبع", "نسخ الرابط", "انسخ الرابط", "تم نسخ الرابط", "رابط مختصر",
    "الرابط المختصر", "تم النسخ", "حفظ", "احفظ", "أعجبني", "غرد", "تغريد", "تغريدة", "فيسبوك",
    "تويتر", "واتساب", "واتس اب", "تلغرام", "تيليجرام", "تليجرام", "لينكد إن", "لينكدإن",
    "انستغرام", "إنستغرام", "انستجرام", "يوتيوب", "تيك توك", "سناب شات", "بينتيريست", "إيميل",
    "البريد الإلكتروني", "ماسنجر", "share", "share this", "share this article", "share on",
    "share via", "tweet", "tweets", "twitter", "facebook", "whatsapp", "telegram", "linkedin",
    "instagram", "youtube", "pinterest", "reddit", "email", "e-mail", "print", "copy", "copy link",
    "copied", "short url copy", "messenger", "tumblr", "viber", "x", "rss", "google+",
    "google plus", "like", "save", "save article", "bookmark", "send", "pdf", "share article",
    "شاركنا", "احفظ المقالات لقراءتها لاحقا وأنشئ قائمة قراءتك", "احفظ المقال", "مشاركة عبر",
    "مشاركة على فيسبوك", "مشاركة على تويتر", "انقر للمشاركة", "اشتراک‌گذاری", "به اشتراک بگذارید",
    "facebook twitter", "whatsapp telegram", "شاركها facebook twitter", "مشاركات", "مشاهدات",
    "طباعة المقال", "حجم الخط طباعة", "google news", "تابعنا على google news",
    "تابعونا على جوجل نيوز", "تابعنا على جوجل نيوز", "شارك برأيك", "share this story", "follow",
    "متابعة", "تابع", "تابع الكاتب",
)  # fmt: skip
_SHARE_START = phrase_pattern(
    (
        "شارك على", "شارك عبر", "مشاركة عبر", "مشاركة على", "انقر للمشاركة على", "share on",
        "share via", "share to", "click to share on", "انقر لمشاركة", "اضغط للمشاركة على",
        "شاركها على", "انقر هنا للمشاركة",
    ),
    r"^PHRASES\b",
)  # fmt: skip
_SHARE_WORDS = keys(
    "لينكدين", "لينكد", "إن", "pin", "interest", "واتس", "آب", "اب", "تلجرام",
    "شارك", "شاركها", "مشاركة", "فيسبوك", "تويتر", "واتساب", "تلغرام", "تليجرام", "تيلقرام",
    "طباعة", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "email", "print", "share",
    "tweet", "pinterest", "reddit", "instagram", "youtube", "messenger", "copy", "link", "google",
    "نسخ", "الرابط", "rss", "x", "tumblr", "viber", "skype", "إنستغرام", "يوتيوب", "لينكدإن", "via",
    "on", "و", "ماسنجر", "whats", "app", "odnoklassniki", "pocket", "stumbleupon", "vkontakte",
    "mail",
)  # fmt: skip
_BUTTON = re.compile(r"[^\s/|,،()\d]+")
_FOLLOW = phrase_pattern(
    (
        "تابعونا", "تابعنا", "تابعوا", "follow us", "تابع آخر", "اشترك في", "اشترك الآن", "اشتركوا",
        "subscribe", "sign up for", "sign up to", "newsletter", "النشرة البريدية",
        "النشرة الإخبارية", "للاشتراك في", "انضم إلى قناتنا", "انضموا إلى", "حمل التطبيق",
        "حمّل تطبيق", "download the app", "لمتابعة آخر", "لمتابعة أخبار", "لتصلك آخر",
        "للمزيد من الأخبار", "ما را دنبال کنید", "تابع قناتنا", "تابعوا آخر", "join our", "get our",
        "انضم الآن", "انضم إلى", "انضموا لـ",
        "تابعوا أخبارنا", "تابع أخبار", "اشتركوا في", "لمتابعة أخبارنا", "دنبال کنید",
    ),
    r"^PHRASES\b",
)  # fmt: skip
_FORM = folded_pattern(
    r"^(?:ادخل|سجل|اكتب|ضع) (?:عنوان )?(?:بريدك|ايميلك|البريد)|^enter your e-?mail|^your email\b|"
    r"^after newsletter promotion|^privacy notice:|^(?:free )?(?:weekly|daily) newsletter|"
    r"^(?:لا تفوتوا?|لا تفوت) (?:اخر|احدث|اي)|^اشترك\S* لتصل|^thanks for reading\b.*subscribe|"
    r"^الرساله الاخباريه|^هل تودون ان تصلكم"
)
_FORM_BEGINS = keys(
    "ادخل", "سجل", "اكتب", "ضع", "enter", "your", "after", "privacy", "free", "weekly", "daily",
    "لا", "اشترك", "thanks", "الرساله", "هل",
)  # fmt: skip
_NAVIGATION = keys(
    "الرئيسية", "الصفحة الرئيسية", "القائمة", "القائمة الرئيسية", "تخطي الروابط",
    "انتقل الى المحتوى", "انتقل إلى المحتوى", "تخطي إلى المحتوى", "تخطى إلى المحتوى",
    "تجاوز إلى المحتوى الرئيسي", "التجاوز إلى المحتوى", "اذهب إلى المحتوى", "navigation menu",
    "menu", "main menu", "skip to content", "skip to main content", "home", "home page", "المزيد",
    "اعرض المزيد", "عرض المزيد", "أظهر المزيد", "شاهد المزيد", "اقرأ المزيد", "إقرأ المزيد",
    "read more", "show more", "see more", "load more", "تحميل المزيد", "بحث", "البحث", "ابحث",
    "استمارة البحث", "اضغط هنا للبحث", "search", "search for", "تسجيل الدخول", "تسجيل دخول",
    "تسجيل", "الدخول", "دخول", "حسابي", "sign in", "log in", "login", "register", "sign up",
    "sign out", "log out", "logout", "my account", "إنشاء حساب", "البث الحي", "البث المباشر",
    "بث مباشر", "live", "مباشر", "إغلاق", "أغلق", "close", "رجوع", "عودة", "back", "back to top",
    "إلى الأعلى", "العودة إلى الأعلى", "العودة للأعلى", "أعلى الصفحة", "التالي", "السابق", "next",
    "زر الذهاب إلى الأعلى",
    "previous", "prev", "previous article", "next article", "المقال السابق", "المقال التالي",
    "الخبر السابق", "الخبر التالي", "footer links", "footer", "header", "صفحه اصلی", "صفحه نخست",
    "خانه", "فهرست", "جستجو", "ورود", "عضویت", "المقال كاملا", "اللغة", "language", "english",
    "العربية", "français", "فارسی", "español", "تبديل الوضع", "الوضع الليلي", "dark mode",
    "سجل الدخول", "اشترك", "subscribe now", "skip links", "open menu", "close menu", "toggle menu",
    "أقسام الموقع", "جميع الأقسام", "الأقسام", "sections", "خروج",
)  # fmt: skip
_PREVIOUS_NEXT = folded_pattern(
    r"^(?:previous|next|prev|السابق|التالي|الخبر السابق|الخبر التالي|المقال السابق|المقال التالي)"
    r"(?: post| article| story)?\s*[:：»«←→|-]+\s*\S"
)
_ARROWS = "←→»«⟵⟶‹›<>"
_ARROW_BESIDE = re.compile(r"^[←→»«⟵⟶‹›<>]+\s+[^\s«»]|[^\s«»]\s+[←→⟵⟶›»>]+$")
_SKIP = folded_pattern(
    r"^(?:تخطي|تخط|تجاوز|skip) .*(?:وواصل القراءة|المحتوى|and continue reading|content)$|^end of "
)
_MENU_SEPARATORS = re.compile(r"\s[|•·]\s")


@line_rule(
    "text-size-control",
    "The buttons that change the size of the letters («+ الخط -»).",
    begins=_TEXT_SIZE,
)
def text_size_control(line: Line) -> bool:
    """Match the labels of text-size buttons."""
    return line.key in _TEXT_SIZE


@line_rule(
    "share-bar",
    "Buttons for sharing, printing, saving («شارك», Facebook, طباعة).",
    begins=_SHARE | _SHARE_START.phrases | _SHARE_WORDS,
)
def share_bar(line: Line) -> bool:
    """Match sharing buttons, one or several on a line, with or without counters."""
    if line.key in _SHARE:
        return True
    if line.words > 12 or line.full_stop:
        return False
    if _SHARE_START.match(line.key):
        return line.words <= 7
    first = _BUTTON.search(line.key)
    if first is None or first.group() not in _SHARE_WORDS:
        return False
    words: list[str] = _BUTTON.findall(line.key)
    return len(words) > 1 and all(word in _SHARE_WORDS for word in words)


@line_rule(
    "follow-us",
    "An invitation to follow, subscribe or install («تابعونا على»).",
    words=14,
    full_stop=False,
    begins=_FOLLOW.phrases,
)
def follow_us(line: Line) -> bool:
    """Match a short invitation; a full sentence of the text is left alone."""
    return bool(_FOLLOW.match(line.key))


@line_rule(
    "signup-form",
    "The form of a newsletter («أدخل بريدك», Enter your email address).",
    words=40,
    begins=_FORM_BEGINS,
)
def signup_form(line: Line) -> bool:
    """Match the labels and notices of a form for a mail address."""
    return bool(_FORM.match(line.key))


@line_rule(
    "navigation-link",
    "A link of the page's menus alone («الرئيسية», Sign in).",
    words=10,
    begins=_NAVIGATION | keys("تخطي", "تخط", "تجاوز", "skip", "end"),
)
def navigation_link(line: Line) -> bool:
    """Match labels that every site's menus use."""
    if line.words <= 6 and line.key in _NAVIGATION:
        return True
    return bool(_SKIP.match(line.key))


@line_rule(
    "previous-next", "A link to the article before or after this one.", words=30, full_stop=False
)
def previous_next(line: Line) -> bool:
    """Match «Previous: …», «الخبر التالي: …» and a headline with an arrow beside it."""
    if line.text[0] in _ARROWS or line.text[-1] in _ARROWS:
        return bool(_ARROW_BESIDE.search(line.text) or _PREVIOUS_NEXT.match(line.key))
    return bool(_PREVIOUS_NEXT.match(line.key))


@line_rule("menu-bar", "A whole menu on one line, its links parted by bars.", full_stop=False)
def menu_bar(line: Line) -> bool:
    """Match three or more short parts between bars or dots."""
    if not ("|" in line.text or "•" in line.text or "·" in line.text):
        return False
    parts = _MENU_SEPARATORS.split(line.text)
    return len(parts) >= 3 and all(len(part.split()) <= 6 for part in parts)
