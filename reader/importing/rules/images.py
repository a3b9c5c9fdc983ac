"""Rules for what stands in a page's text for its pictures and videos."""

import re

from reader.importing.lines import Line, folded_pattern, keys, phrase_pattern
from reader.importing.rules.registry import Page, line_rule

_AVATARS = keys(
    "avata", "avatar", "author avatar", "author image", "author photo", "profile picture",
    "profile photo", "صورة الكاتب", "صورة الكاتبة", "صورة المؤلف", "صورة شخصية", "الصورة الشخصية",
    "صورة المراسل", "صورة الحساب", "user avatar", "gravatar",
)  # fmt: skip
_IMAGE_MARKERS = keys(
    "الصورة", "صورة", "صور", "image", "photo", "picture", "img", "figure", "thumbnail",
    "صورة الخبر", "صورة المقال", "صورة رئيسية", "الصورة الرئيسية", "featured image", "تكبير الصورة",
    "image source", "image caption", "مصدر الصورة", "التعليق على الصورة", "شرح الصورة", "عرض الصور",
    "صورة أرشيفية", "أرشيفية", "تصویر", "عکس", "1 / 1",
)  # fmt: skip
_PLAYER = keys(
    "pause", "play", "mute", "unmute", "stop", "volume", "fullscreen", "full screen", "play video",
    "تشغيل", "إيقاف", "تشغيل الفيديو", "كتم الصوت", "مدة الفيديو", "فيديو المقال", "مشاهدة الفيديو",
    "شاهد الفيديو", "استمع للمقال", "استمع إلى المقال", "استماع", "استمع", "listen", "loading",
    "media caption", "this video can not be played", "advertisement", "إعلان", "إعلانات", "اعلان",
    "ads", "ad", "تبلیغات", "آگهی", "sponsored", "محتوى ممول", "إعلان ممول", "جاري التحميل",
    "مادة إعلانية", "محتوى إعلاني", "إعلان مدفوع", "محتوى مدفوع", "محتوي مدفوع", "camera icon",
    "آگهی", "skip ad",
    "skip advertisement", "listen to this article", "listen to article", "سماع المقال",
    "to play this video you need to enable javascript in your browser",
)  # fmt: skip
_LABELS = keys(
    "ملخص", "الملخص", "موجز", "article information", "summary", "key points", "tt", "aa", "a+a-",
    "النقاط الرئيسية", "خلاصه", "in summary", "top bar",
)  # fmt: skip
_OFFICE = re.compile(r"^(?:Role|Reporting from|Article by|الصفة|المسمى الوظيفي)\s*[,،:]\s*\S")
_DURATION = re.compile(r"^(?:\d{1,2}:)?\d{1,2}:\d{2}$")
_DURATION_IN_WORDS = folded_pattern(
    r"^\D{0,25}\d{1,2} (?:minutes?|min|دقيقه|دقايق|دقائق)\b.{0,20}$"
    r"|^\D{0,25}\d{1,2} (?:seconds?|sec|ثانيه|ثواني|ثوان)$"
)
_ADVERTISEMENT = phrase_pattern(
    ("listen to this article", "advertisement", "إعلان", "الإعلان"), r"^PHRASES\s*[·|:-]"
)
_LENGTH = ("مده", "مدت", "duration", "length")
_WATCH = re.compile(r"^watch: ")


@line_rule(
    "avatar-alt-text",
    "The text that stands for the author's picture («avatar»).",
    begins=_AVATARS,
)
def avatar_alt_text(line: Line) -> bool:
    """Match the alternative text of an author's picture."""
    return line.key in _AVATARS


@line_rule(
    "image-marker", "A word that only says a picture was here («الصورة»).", begins=_IMAGE_MARKERS
)
def image_marker(line: Line) -> bool:
    """Match a line that is nothing but the word for a picture."""
    return line.key in _IMAGE_MARKERS


@line_rule(
    "player",
    "Buttons of a video or audio player, advertisement labels.",
    begins=_PLAYER | _ADVERTISEMENT.phrases,
)
def player(line: Line) -> bool:
    """Match the whole-line labels of players and advertisements."""
    return line.key in _PLAYER or (line.words <= 7 and bool(_ADVERTISEMENT.match(line.key)))


@line_rule(
    "summary-label",
    "A label alone on its line («ملخص», «مدة القراءة», «Role, …»).",
    begins=_LABELS | keys("role", "reporting from", "article by", "الصفة", "المسمى الوظيفي"),
)
def summary_label(line: Line) -> bool:
    """Match the labels of a summary, of the writer's office, and how long the reading takes."""
    return line.key in _LABELS or (line.words <= 8 and bool(_OFFICE.match(line.text)))


def _is_length_here(page: Page, index: int) -> bool:
    """Whether it is one by its neighbours: a lone hour beside a date is none."""
    line = page.lines[index]
    if _DURATION.match(line.key):
        return not _beside_date(page, index)
    if line.words <= 8 and _DURATION_IN_WORDS.match(line.key) and line.key.startswith(_LENGTH):
        return True
    return _near_duration(page, index)


@line_rule(
    "video-length",
    "The length of a video («02:47», «مدة الفيديو …»), with its title.",
    around=_is_length_here,
)
def video_length(line: Line) -> bool:
    """Match a length, and a «Watch: …» line next to one."""
    if _DURATION.match(line.key) or _WATCH.match(line.key):
        return True
    return line.words <= 8 and bool(_DURATION_IN_WORDS.match(line.key))


def _near_duration(page: Page, index: int) -> bool:
    around = page.lines[max(0, index - 1) : index] + page.lines[index + 1 : index + 2]
    return any(_DURATION.match(line.key) for line in around)


def _beside_date(page: Page, index: int) -> bool:
    """Whether the line above ends in a year or below starts a date: then it is an hour."""
    before = page.lines[index - 1].key if index else ""
    return bool(re.search(r"(?:19|20|14)\d\d$", before)) and "minutes" not in before
