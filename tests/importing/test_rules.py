from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from reader.importing.lines import split_lines
from reader.importing.rules import standard_rules
from reader.importing.rules.registry import Page, Rule, RuleRegistry
from reader.importing.survey import Survey

DATA = Path(__file__).resolve().parents[1] / "data"


def marks(text: str, rules: RuleRegistry | None = None) -> tuple[str, ...]:
    return Survey(split_lines(text), rules or standard_rules()).marks


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("avata", "avatar-alt-text"),
        ("ABD975A3-B115-4C81-8277-C942656956A2", "guid"),
        ("+ الخط -", "text-size-control"),
        ("الصورة", "image-marker"),
        ("المساهمون", "contributors-footer"),
        ("ذات صلة", "related-heading"),
        ("إقرأ أيضاً :", "related-heading"),
        ("المزيد من أخبار العالم", "related-heading"),
        ("اقرأ أيضاً: مزارعون يطالبون بالتعويض", "inline-related"),
        ("الأكثر قراءة", "most-read-heading"),
        ("الكلمات الدالة :", "tags-heading"),
        ("الوسوم: نخيل، ماء", "tags-heading"),
        ("اضف تعليق", "comments"),
        ("Comments (12)", "comments"),
        ("مشاركه الخبر :", "share-bar"),
        ("فيسبوك تويتر لينكدإن", "share-bar"),
        ("تابعونا على", "follow-us"),
        ("Skip to content", "navigation-link"),
        ("الخبر السابق: عودة الماء", "previous-next"),
        ("سياسة | اقتصاد | رياضة | ثقافة", "menu-bar"),
        ("© 2020 جميع الحقوق محفوظة", "copyright"),
        ("سياسة الخصوصية", "footer-link"),
        ("المصدر: رويترز", "source-line"),
        ("رئيس التحرير : سمير نجيب", "masthead"),
        ("https://example.org/a", "address"),
        ("الهاتف : 222 333 44", "phone"),
        ("14 °", "number"),
        ("دبي 03:59 05:25 12:20 15:43", "prayer-times"),
        ("•••", "symbols"),
        ("(النهاية) س م / ف ن", "end-mark"),
        ("// انتهى //", "end-mark"),
        ("س ج/ح ع/ن ل", "end-mark"),
        ("--(بترا)", "end-mark"),
        ("ملخص", "summary-label"),
        ("Role, مراسلة شؤون البيئة", "summary-label"),
        ("أدخل بريدك الإلكتروني", "signup-form"),
        ("Enter your email address", "signup-form"),
        ("← رسائل من الميناء القديم", "previous-next"),
        ('3 آراء على "عودة الماء"', "comments"),
        ("//Put this in the head", "script"),
        ("Reporting by Jane Roe; Editing by John Doe", "credits-line"),
    ],
)
def test_rules_take_their_lines(line: str, rule: str) -> None:
    assert marks(line) == (rule,)


@pytest.mark.parametrize(
    "line",
    [
        "شارك في الندوة عشرات الباحثين من جامعات عربية.",
        "وصلت القافلة إلى الواحة قبيل الغروب.",
        "سياسة",
        "12 مايو 2020",
        "نخيل في الواحة (رويترز)",
        "الصورة التي التقطها تختصر الحكاية",
        "اقرأ",
        "The cookies were still warm when we left.",
        "أ ف ب",
        "يا ليل",
        "لا أخاف.",
        "انتهى الحفل قبيل الفجر.",
        "الملخص الذي أعده الباحث طويل",
        "عمال يقطفون الزيتون في القرية. © أ ف ب",
        "دخل المعرض ← وخرج",
    ],
)
def test_rules_leave_text_alone(line: str) -> None:
    assert marks(line) == ("",)


def test_video_length_but_not_an_hour_after_a_date() -> None:
    assert marks("مدة الفيديو 02 minutes 47 seconds\n02:47") == ("video-length", "video-length")
    assert marks("12 مايو 2020\n02:47") == ("", "")


def test_a_line_is_judged_by_its_place_whatever_stood_elsewhere_before() -> None:
    pages = ("02:47\nشارك", "12 مايو 2020\n02:47", "شارك\n02:47", "02:47")
    alone = [marks(text, RuleRegistry(tuple(standard_rules()))) for text in pages]
    registry = RuleRegistry(tuple(standard_rules()))
    for _round in range(2):
        assert [marks(text, registry) for text in pages] == alone


def test_every_rule_is_named_and_described() -> None:
    names = [rule.name for rule in standard_rules()]
    assert len(names) == len(set(names))
    assert all(
        rule.description.endswith(".") and "\n" not in rule.description for rule in standard_rules()
    )


def test_rules_can_be_switched_off() -> None:
    registry = standard_rules().without(frozenset({"image-marker"}))
    assert "image-marker" in registry
    assert Survey(split_lines("الصورة"), registry).marks == ("",)


def test_names_are_unique() -> None:
    with pytest.raises(ValueError, match="same name"):
        RuleRegistry((Rule("a", "A."), Rule("a", "B.")))


def test_no_rule_is_left_unasked() -> None:
    """What a rule says its lines begin with leaves none of them out."""
    texts = [path.read_text(encoding="utf-8") for path in (DATA / "articles").rglob("*.*")]
    phrases = [phrase for rule in standard_rules() for phrase in rule.begins or ()]
    for template in ("{}", "{}:", "- {} -", "{}: ماء في الواحة", "12 {}", "{} (12)", "{} by him"):
        texts += [template.format(phrase) for phrase in phrases]
    lines = {line.text: line for text in texts for line in split_lines(text)}
    registry = standard_rules()
    asked = [rule for rule in registry if rule.judge is not None]
    everything = RuleRegistry(tuple(replace(rule, begins=None) for rule in asked))
    for line in lines.values():
        page = Page(lines=(line,), counts=Counter([line.key]), arabic=True)
        assert registry.mark(page) == everything.mark(page), line.text
