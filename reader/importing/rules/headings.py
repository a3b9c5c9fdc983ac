"""Rules for the headings of what surrounds an article: related items, tags, comments, footers."""

import re

from reader.importing.gazetteer import AGENCIES
from reader.importing.lines import Line, folded_pattern, key_of, keys, phrase_pattern
from reader.importing.rules.registry import Page, line_rule

INLINE_RELATED = keys(
    "للمزيد", "اقرأ أيضا", "إقرأ أيضا", "أقرأ أيضا", "اقرأ ايضا", "شاهد أيضا", "شاهد ايضا",
    "طالع أيضا", "انظر أيضا", "اقرأوا أيضا", "واقرأ أيضا", "تابع أيضا", "قد يهمك", "قد يهمك أيضا",
    "قد يعجبك", "قد يعجبك أيضا", "يمكنك أيضا قراءة", "لقراءة المزيد", "إقرئي أيضا", "اقرئي أيضا",
    "read also", "read more", "also read", "see also", "you may also like", "more on this story",
    "more on this", "recommended", "بیشتر بخوانید", "بخوانید", "همچنین بخوانید", "أيضا",
    "وللمزيد", "مزيد من التفاصيل", "بیشتر در این باره", "در همین زمینه", "طالع المزيد", "اقرأ كذلك",
    "شاهد المزيد عن", "مواضيع قد تهمك", "قد يهمك أيضا قراءة", "للمزيد من التفاصيل", "اقرأ في",
    "اقرأ عن",
)  # fmt: skip
BLOCK_RELATED = keys(
    "ذات صلة", "مواضيع ذات صلة", "موضوعات ذات صلة", "أخبار ذات صلة", "مقالات ذات صلة", "ذات علاقة",
    "محتوى ذو صلة", "محتوى ذي صلة", "مقالات مشابهة", "أخبار مشابهة", "مواضيع مشابهة", "متعلقات",
    "مواضيع متعلقة", "موضوعات متعلقة", "الموضوعات المتعلقة", "أخبار متعلقة", "مقالات متعلقة",
    "الأخبار المتعلقة", "المواضيع المتعلقة", "أخبار مرتبطة", "مواضيع مرتبطة", "حول هذه القصة",
    "حول هذا الموضوع", "في هذا الملف", "من الملف", "المزيد حول هذا الموضوع", "قصص ذات صلة",
    "تقارير ذات صلة", "مواد ذات صلة", "روابط ذات صلة", "الأخبار ذات الصلة", "المقالات ذات الصلة",
    "المواضيع ذات الصلة", "related", "related articles", "related stories", "related posts",
    "related topics", "related news", "related content", "related reading", "related coverage",
    "مطالب مرتبط", "اخبار مرتبط", "مرتبط", "مقالات مقترحة", "مواضيع مقترحة", "اقتراحات",
    "أخبار قد تعجبك", "قد يعجبك ايضا", "related stories", "explore more", "اخبار متعلقة",
    "المواضيع ذات الصلة", "اقرأ أكثر", "مطالب مرتبط", "مقالات متعلقة", "اقتراح المواضيع",
)  # fmt: skip
_RELATED = INLINE_RELATED | BLOCK_RELATED
_READ_MORE = keys("اقرأ المزيد", "إقرأ المزيد", "اقرا المزيد", "المزيد", "read more")
_MORE_FROM = phrase_pattern(
    ("المزيد من أخبار", "المزيد من", "مزيد من", "المزيد عن", "المزيد حول", "more from", "more on"),
    r"^PHRASES \S",
)
_MOST_READ = keys(
    "الأكثر قراءة", "الاكثر قراءة", "الأكثر تصفحا", "الأكثر مشاهدة", "الأكثر تداولا",
    "الأكثر شيوعا", "الأكثر تعليقا", "الأكثر مشاركة", "الأكثر شعبية", "الأكثر إرسالا", "ترشيحاتنا",
    "مختارات", "مقالات مختارة", "اخترنا لك", "اخترنا لكم", "نرشح لك", "نرشح لكم", "يتصدر الآن",
    "الأكثر", "أخر الأخبار", "آخر الأخبار", "أحدث الأخبار", "آخر المستجدات", "شريط الأحداث",
    "عاجل الآن", "أهم الأخبار", "الأخبار العاجلة", "شريط الأخبار", "آخر المقالات", "أحدث المقالات",
    "رأيك يهمنا", "most read", "most popular", "most viewed", "most watched", "trending",
    "trending now", "trending plus", "top stories", "latest", "latest news", "latest stories",
    "more", "popular", "editor's picks", "editors' picks", "our picks", "recent posts",
    "don't miss", "in case you missed it", "پربازدیدترین", "پربیننده‌ترین", "آخرین اخبار",
    "تازه‌ترین‌ها", "مختارات الموقع", "الأكثر رواجا", "مقالات الكاتب", "مقالات أخرى للكاتب",
    "مقالات سابقة", "المزيد من المقالات", "المزيد من الأخبار", "مواضيع أخرى", "أخبار أخرى",
    "مقالات أخرى", "اخبار اخرى", "القائمة البريدية", "استطلاع الرأي", "استطلاع", "الأحوال الجوية",
    "حالة الطقس", "الأبراج", "أوقات الصلاة", "مواقيت الصلاة", "أسعار العملات", "featured",
    "highlights", "اختيارات المحرر", "الأكثر قراءة اليوم", "أبرز الأخبار",
    "الأكثر قراءة هذا الأسبوع", "what to read next", "read next", "مقالات الكاتبة", "قصص مقترحة",
    "نهاية قصص مقترحة", "more stories", "more news", "التصويت", "بیشترین بازدید", "پر بازدیدترین",
    "most viewed",
    "قصص رئيسية", "اكتشف المزيد", "موضوعنا البارز", "شاهد أيضا على الموقع", "يحدث الآن",
    "الأكثر بحثا",
)  # fmt: skip
_MOST_START = phrase_pattern(
    (
        "الأكثر قراءة", "الأكثر مشاهدة", "الأكثر تصفحا", "مختارات", "اخترنا لك", "most read in",
        "most popular in", "مواضيع ساخنة", "آخر أخبار", "أحدث أخبار", "trending", "top stories",
        "الأكثر تفاعلا", "مقالات أخرى", "أخبار أخرى", "مواضيع أخرى", "موضوعات أخرى", "latest from",
    ),
    r"^PHRASES\b",
)  # fmt: skip
_TAGS = phrase_pattern(
    (
        "الكلمات الدالة", "كلمات دالة", "كلمات بحث", "الكلمات المفتاحية", "كلمات مفتاحية",
        "كلمات دلالية", "الكلمات الدلالية", "الوسوم", "وسوم", "هاشتاغ", "هاشتاج", "تاغات", "تاجات",
        "دلالات", "العلامات", "علامات", "سمات", "tags", "tag", "keywords", "topics", "filed under",
        "more on", "explore more on these topics", "برچسب‌ها", "برچسب ها", "کلیدواژه‌ها", "مواضيع",
        "التصنيفات", "كلمات البحث",
        "tagged",
    ),
    r"^PHRASES$",
)  # fmt: skip
_TAGS_LINE = phrase_pattern(
    (
        "الكلمات الدالة", "كلمات دالة", "كلمات بحث", "الكلمات المفتاحية", "كلمات مفتاحية",
        "كلمات دلالية", "الكلمات الدلالية", "الوسوم", "وسوم", "هاشتاغ", "هاشتاج", "العلامات",
        "سمات", "tags", "tag", "keywords", "topics", "filed under", "برچسب‌ها", "کلیدواژه‌ها",
        "tagged", "see more on", "المزيد عن", "تصنيفات", "مواضيع",
    ),
    r"^PHRASES\s*[:：]\s*(?P<tags>\S.*)$",
)  # fmt: skip
_COMMENTS = phrase_pattern(
    (
        "تعليقات", "التعليقات", "تعليق", "أضف تعليق", "أضف تعليقا", "اضف تعليق", "إضافة تعليق",
        "إضافة تعليق جديد", "اترك تعليقا", "اترك تعليقك", "اترك رد", "اترك ردا", "اترك تعليق",
        "تعليقات القراء", "تعليقات الزوار", "آراء القراء", "تعليقات فيسبوك", "الردود",
        "اكتب تعليقك", "اكتب تعليقا", "أضف تعليقك", "شاركنا برأيك", "شارك برأيك",
        "لا توجد تعليقات على الخبر", "لا توجد تعليقات", "لا يوجد تعليقات", "إلغاء الرد", "comments",
        "comment", "leave a comment", "leave a reply", "add a comment", "post a comment",
        "no comments", "join the conversation", "نظرات", "نظر شما", "دیدگاه", "دیدگاه‌ها",
        "ارسال نظر", "تعلیقك", "تعليقك", "اسمك", "الاسم", "ارسال", "إرسال",
        "your email address will not be published", "your name", "your comment", "submit",
        "شارك بتعليقك", "التعليقات مغلقة", "comments closed", "comments are closed",
        "لن يتم نشر عنوان بريدك الإلكتروني", "أكتب تعليقك",
    ),
    r"^(?:\d+ )?PHRASES(?:\s*[(\[]?\d+[)\]]?)?$",
)  # fmt: skip
_COMMENTS_START = phrase_pattern(
    (
        "اضف تعليقا واقرأ", "بروتوكول نشر التعليقات", "سياسة التعليقات", "شروط التعليق",
        "قواعد التعليق", "شروط نشر التعليقات", "تم أضافة تعليقك", "تم إضافة تعليقك",
        "قواعد المشاركة", "قواعد النقاش", "لن يتم نشر عنوان بريدك", "your email address will not",
        "التعليقات المنشورة", "أضف تعليقك", "ناقش الموضوع", "شارك في النقاش", "انضم إلى المحادثة",
        "كن أول من يعلق", "be the first to comment", "دخول للتعليق", "لإضافة تعليق",
        "يجب تسجيل الدخول", "مرحبا بكم في فضاء", "إظهار التعليقات", "عرض التعليقات",
        "discussion about",
        "view comments", "show comments", "التعليقات المنشوره",
    ),
    r"^PHRASES\b",
)  # fmt: skip
_COUNTED_COMMENTS = phrase_pattern(
    (
        "رأي", "آراء", "تعليق", "تعليقات", "تعليقا", "رد", "ردود", "فكرة", "أفكار", "thought",
        "thoughts", "comment", "comments", "replies", "response", "responses",
    ),
    r"^\d+ PHRASES (?:حول|علي|عن|في|on|to)\b",
)  # fmt: skip
_COPYRIGHT = folded_pattern(
    r"^©|^\(c\)|©\s*\d{4}|©[^©]*(?:rights|حقوق)|copyright|"
    r"اخر تعديل لهذه الصفحه|this page was last (?:edited|modified)|all rights reserved|حقوق النشر|"
    r"حقوق الطبع|جميع الحقوق|كل الحقوق|كافه الحقوق|"
    r"الحقوق محفوظ|حقوق محفوظ|تمامي حقوق|کليه حقوق|كليه حقوق|حقوق اين سايت"
)
_COPYRIGHT_SIGNS = ("حقوق", "©", "(c)", "copyright", "rights reserved", "هذه الصفحه", "this page")
"""One of these is in all that the expression matches."""
_CREDIT_START = re.compile(r"^(?:©|\(c\))")
_FOOTER = keys(
    "من نحن", "حول الموقع", "عن الموقع", "اتصل بنا", "إتصل بنا", "تواصل معنا", "راسلنا", "للإعلان",
    "للإعلان معنا", "أعلن معنا", "اعلن معنا", "إعلانك على موقعنا", "سياسة الخصوصية",
    "سياسه الخصوصيه", "حماية الخصوصية", "بيان الخصوصية", "الخصوصية", "شروط الاستخدام",
    "الشروط والأحكام", "شروط الخدمة", "الأحكام والشروط", "اتفاقية الاستخدام", "خريطة الموقع",
    "سياسة ملفات تعريف الارتباط", "تفضيلات ملفات تعريف الارتباط", "إدارة التفضيلات", "السماح للكل",
    "رفض الكل", "قبول الكل", "موافق", "أوافق", "هيئة التحرير", "فريق العمل", "وظائف", "الأرشيف",
    "about us", "about", "contact us", "contact", "privacy policy", "privacy", "terms of use",
    "terms of service", "terms", "terms and conditions", "cookie policy", "cookies",
    "accessibility", "accessibility help", "careers", "advertise", "advertise with us",
    "advertising", "sitemap", "site map", "help", "faq", "accept", "accept all", "reject all",
    "manage preferences", "manage cookies", "do not sell my info", "امكانيات الاستخدام",
    "احصل على المساعدة", "شبكتنا", "قنواتنا", "بيانات صحفية", "ترددات البث", "درباره ما",
    "تماس با ما", "حریم خصوصی", "من نحن سياسة الخصوصية", "انضم إلينا", "work for us", "feedback",
    "سياسة النشر", "حول", "عنا", "اتصلوا بنا", "راسلونا", "تطبيقات الموبايل", "تطبيقاتنا",
)  # fmt: skip
_MADE_BY = phrase_pattern(
    (
        "تم التصميم والتطوير", "تصميم وتطوير", "تصميم وبرمجة", "برمجة وتصميم", "تطوير وتصميم",
        "تنفيذ وتطوير", "powered by", "designed by", "developed by", "managed by", "طراحی و تولید",
        "مدعوم من", "بدعم من",
    ),
    r"^PHRASES\b",
)  # fmt: skip
_CONTRIBUTORS = keys("المساهمون", "المساهمين", "contributors", "مساهمون", "شارك في التغطية")
_SOURCE = phrase_pattern(
    ("المصدر", "المصادر", "source", "sources", "منبع"), r"^PHRASES\s*[:：]\s*\S"
)
_CREDITS = folded_pattern(
    r"^(?:additional )?(?:reporting|writing) by .*(?:editing|writing) by "
    r"|^(?:إعداد|تغطية صحفية|شارك في التغطية|كتابة) .{3,80}(?:للنشرة العربية|[-–؛;]\s*تحرير) "
    r"|^(?:editing|additional reporting) by |^our standards:|^acquire licensing rights"
)
_CREDITS_BEGIN = keys(
    "additional", "reporting", "writing", "إعداد", "تغطية", "شارك", "كتابة", "editing", "our",
    "acquire",
)  # fmt: skip
_END = folded_pattern(
    r"^(?:النهايه|انتهي|انتهى|يتبع|مختصر)(?:\)|\s*/*$|\s+(?:\w{1,2}\s?[/.]?\s?)+$)"
)
_CLOSING_AGENCY = re.compile(r"^[-–—ـ/\s]++\(?(?P<agency>[^()]{2,30})\)?[-–—ـ/\s]*$")
_DESK_AGENCIES = re.compile(r"\([^()]{2,40}\)")
_LONGER_WORD = re.compile(r"\w\w")
_SOURCE_ALONE = keys("المصدر", "المصادر", "source", "منبع")
_EDITION = folded_pattern(
    r"^(?:رييس|رئيس|مدير|ناييه|نائب|المدير|المشرف)\s"
    r"(?:مجلس الاداره|التحرير|تحرير|العام|تنفيذي)\S*\s*[:：]"
    r"|^المؤسس\S*\s*[:：]|^الطبعه\s*[:：]|^العدد\s*[:：]|^edition\s*[:：]"
)
_EDITION_BEGINS = keys(
    "رييس", "رئيس", "مدير", "ناييه", "نائب", "المدير", "المشرف", "المؤسس", "الطبعه", "العدد",
    "edition",
)  # fmt: skip


@line_rule(
    "contributors-footer",
    "The heading of a list of contributors («المساهمون»).",
    begins=_CONTRIBUTORS,
)
def contributors_footer(line: Line) -> bool:
    """Match the heading alone."""
    return line.key in _CONTRIBUTORS


@line_rule(
    "inline-related",
    "A link inside the text to another article («اقرأ أيضاً: …»).",
    words=32,
    begins=_RELATED,
)
def inline_related(line: Line) -> bool:
    """Match a label of the related kind followed by a headline on the same line."""
    return bool(related_on_line(line))


def _opens_links(page: Page, index: int) -> bool:
    """Whether «read more» stands over headlines: after a sentence, and no sentence follows."""
    if page.lines[index].key not in _READ_MORE:
        return True
    if index == 0 or index + 1 >= len(page.lines) or not page.lines[index - 1].is_sentence:
        return False
    after = page.lines[index + 1]
    return 4 <= after.words <= 18 and not after.full_stop


@line_rule(
    "related-heading",
    "The heading over links to other articles («ذات صلة»).",
    words=6,
    full_stop=False,
    begins=_RELATED | _READ_MORE | _MORE_FROM.phrases,
    around=_opens_links,
)
def related_heading(line: Line) -> bool:
    """Match the heading alone, also «المزيد من …» with a subject."""
    return line.key in _RELATED or line.key in _READ_MORE or _is_more_from(line)


@line_rule(
    "most-read-heading",
    "The heading over lists of the site («الأكثر قراءة»).",
    words=6,
    full_stop=False,
    begins=_MOST_READ | _MOST_START.phrases,
)
def most_read_heading(line: Line) -> bool:
    """Match headings of most read, latest and recommended lists."""
    return line.key in _MOST_READ or (
        line.words <= 5 and not line.is_sentence and bool(_MOST_START.match(line.key))
    )


@line_rule(
    "tags-heading",
    "The heading of an article's tags («الكلمات الدالة»), or tags on a line.",
    begins=_TAGS.phrases | _TAGS_LINE.phrases,
)
def tags_heading(line: Line) -> bool:
    """Match the heading alone or followed by the tags themselves."""
    if line.words <= 5 and _TAGS.match(line.key):
        return True
    return not line.full_stop and bool(_TAGS_LINE.match(line.key))


@line_rule(
    "comments",
    "Headings, forms and rules of the readers' comments.",
    words=30,
    begins=_COMMENTS.phrases | _COMMENTS_START.phrases | _COUNTED_COMMENTS.phrases,
)
def comments(line: Line) -> bool:
    """Match the labels around comments, with or without their number."""
    if line.words <= 8 and _COMMENTS.match(line.key):
        return True
    if line.words <= 16 and _COMMENTS_START.match(line.key):
        return True
    return bool(_COUNTED_COMMENTS.match(line.key))


@line_rule("copyright", "A notice of copyright.", words=40)
def copyright_notice(line: Line) -> bool:
    """Match a short notice; the credit of a picture («© name») is a caption's affair."""
    if not any(sign in line.key for sign in _COPYRIGHT_SIGNS) or not _COPYRIGHT.search(line.key):
        return False
    if _CREDIT_START.match(line.key):
        return bool(re.search(r"\d{4}|rights|حقوق", line.key))
    return line.words <= 25 or line.key.startswith(("copyright", "©"))


@line_rule(
    "footer-link",
    "A link of the page's foot («من نحن», Privacy policy).",
    words=12,
    begins=_FOOTER | _MADE_BY.phrases,
)
def footer_link(line: Line) -> bool:
    """Match labels that every site's foot uses, and who made the site."""
    if line.words <= 6 and line.key in _FOOTER:
        return True
    return bool(_MADE_BY.match(line.key))


@line_rule(
    "source-line",
    "Where the article was taken from («المصدر: …»).",
    words=10,
    begins=_SOURCE.phrases,
)
def source_line(line: Line) -> bool:
    """Match a labelled source of a few words."""
    if line.words == 1:
        return line.key in _SOURCE_ALONE
    return not line.full_stop and bool(_SOURCE.match(line.key))


@line_rule(
    "credits-line",
    "Who reported, edited and translated («إعداد … - تحرير …»).",
    words=40,
    begins=_CREDITS_BEGIN,
)
def credits_line(line: Line) -> bool:
    """Match the agencies' closing line of two offices and names."""
    return bool(_CREDITS.match(line.key))


@line_rule(
    "end-mark", "What closes an agency's report («(النهاية)», «// انتهى //», initials).", words=14
)
def end_mark(line: Line) -> bool:
    """Match the words for «the end», and the initials of those who worked on the report."""
    if _END.match(line.key) and not line.full_stop:
        return line.words <= 12
    closing = _CLOSING_AGENCY.match(line.text)
    if closing and key_of(closing["agency"]) in AGENCIES:
        return True
    if line.key in AGENCIES:
        return False
    text = _DESK_AGENCIES.sub("", line.text) if "(" in line.text else line.text
    if _LONGER_WORD.search(text):
        return False
    initials: list[str] = re.findall(r"\w", text)
    return len(initials) >= 2 and all(map(str.isalpha, initials))


@line_rule(
    "masthead",
    "Who publishes the paper («رئيس التحرير: …»), its edition.",
    words=14,
    full_stop=False,
    begins=_EDITION_BEGINS,
)
def masthead(line: Line) -> bool:
    """Match an office or an edition with a colon and a few words."""
    return bool(_EDITION.match(line.key))


def related_on_line(line: Line) -> str:
    """Give the headline of an inline link («اقرأ أيضاً: headline»), or an empty text."""
    if not 4 <= line.words <= 32:
        return ""
    label, colon, headline = line.text.partition(":")
    if not colon:
        label, colon, headline = line.text.partition("|")
    if not colon or len(label.split()) > 4:
        return ""
    if key_of(label) in _RELATED and len(headline.split()) >= 2:
        return headline.strip(" :|-–«»<>")
    return ""


def tags_on_line(line: Line) -> tuple[str, ...]:
    """Give the tags of a line such as «الوسوم: أ، ب، ج»; empty for a heading alone."""
    if not _TAGS_LINE.match(line.key):
        return ()
    listed = re.split(r"[:：]", line.text, maxsplit=1)[-1]
    parts = re.split(r"[,،;؛|•·]|\s+(?=#)", listed)
    return tuple(tag for part in parts if (tag := part.strip(" #.\t")))


def is_inline_heading(line: Line) -> bool:
    """Whether a related heading is of the kind that stands inside texts («للمزيد»)."""
    return line.key in INLINE_RELATED


def related_section(line: Line) -> str:
    """Give a related heading that names its subject («المزيد من أخبار …»), or an empty text."""
    return line.text.strip(" :") if _is_more_from(line) else ""


def _is_more_from(line: Line) -> bool:
    return 2 <= line.words <= 6 and not line.is_sentence and bool(_MORE_FROM.match(line.key))
