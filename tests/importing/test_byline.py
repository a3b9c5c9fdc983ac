import pytest

from reader.importing.byline import Byline, read_byline, read_dateline


@pytest.mark.parametrize(
    ("text", "place", "author", "agency"),
    [
        ("القاهرة - رويترز", "القاهرة", "", "رويترز"),
        ("حسام أبو العلا - القاهرة", "القاهرة", "حسام أبو العلا", ""),
        ("عمّان ـ بترا", "عمّان", "", "بترا"),
        ("كتبت أسماء السيد", "", "أسماء السيد", ""),
        ("كتب: سامي نجيب - بيروت", "بيروت", "سامي نجيب", ""),
        ("بقلم: د. خالد منصور", "", "د. خالد منصور", ""),
        ("حوار: كمال بن يوسف", "", "كمال بن يوسف", ""),
        ("هناء العلي (تونس)", "تونس", "هناء العلي", ""),
        ("حلب (سوريا): «المجلة»", "حلب (سوريا)", "", "المجلة"),
        ("سمير الخطيب من جدة", "جدة", "سمير الخطيب", ""),
        ("لندن/ باريس - وكالات", "لندن; باريس", "", "وكالات"),
        ("المصدر : رويترز + وكالات", "", "", "رويترز; وكالات"),
        ("أ ف ب -باريس", "باريس", "", "أ ف ب"),
        ("واس (الرياض)", "الرياض", "", "واس"),
        ("الدار البيضاء: مريم التازي", "الدار البيضاء", "مريم التازي", ""),
        ("By Jane Roe & Ann Fouché,", "", "Jane Roe; Ann Fouché", ""),
        ("By John Smith in Cairo", "Cairo", "John Smith", ""),
        ("In Rome and in London", "Rome; London", "", ""),
        ("الرياض - (أ ف ب) | Monday, 10 August 2015 - 13:12 pm", "الرياض", "", "أ ف ب"),
    ],
)
def test_bylines(text: str, place: str, author: str, agency: str) -> None:
    byline = read_byline(text)
    assert byline is not None
    assert (byline.place, byline.author, byline.agency) == (place, author, agency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "كتب الوزير رسالة إلى الرئيس",
        "By the time they arrived, the sea was calm",
        "كيف غيّر الماء وجه الواحة؟",
        "وقال شيخ الواحة إن الماء عاد إلى مجراه بعد عامين",
        " - : - ",
        "كاتب وصحافي من حيفا",
    ],
)
def test_no_bylines(text: str) -> None:
    assert read_byline(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "تونس: موسم تمور قياسي يصطدم بنقص العمال",
        "«النقل»: تشغيل القطار الجديد",
        "«الصحة»: حملة تطعيم جديدة",
    ],
)
def test_headlines_with_a_colon_are_not_explicit(text: str) -> None:
    assert read_byline(text, explicit=True) is None


@pytest.mark.parametrize("text", ["سالم الشهري", "وزير الري", "القاهرة", "Reuters"])
def test_bare_names_are_not_explicit(text: str) -> None:
    assert read_byline(text, explicit=True) is None


@pytest.mark.parametrize(
    ("paragraph", "place", "agency"),
    [
        ("دمشق، سوريا (CNN) -- أكدت مصادر محلية أن", "دمشق، سوريا", "CNN"),
        ("القاهرة - سبوتنيك. أعلن المجلس", "القاهرة", "سبوتنيك"),
        ("LONDON (Reuters) - Shares rose on Monday", "LONDON", "Reuters"),
        ("عمّان ـ بترا: قال الوزير إن", "عمّان", "بترا"),
        ("القاهرة - أكد الوزير أن", "القاهرة", ""),
        ("نابلس 23-10-2023 وفا- أطلقت المديرية", "نابلس", "وفا"),
        ("الكويت - 23 - 10 (كونا) -- توقعت الإدارة", "الكويت", "كونا"),
        ("الفجيرة في 23 أكتوبر / وام / أنجزت البلدية", "الفجيرة", "وام"),
        ("تشنغدو 23 أكتوبر 2023 (شينخوا) انتهت المدينة", "تشنغدو", "شينخوا"),
        ("سمرقند – القنديل: قال شيخ السوق", "سمرقند", "القنديل"),
    ],
)
def test_datelines(paragraph: str, place: str, agency: str) -> None:
    assert read_dateline(paragraph) == Byline(place=place, agency=agency)


@pytest.mark.parametrize(
    "paragraph",
    ["القاهرة: مدينة لا تنام", "قال الوزير - في مؤتمر صحفي - إن", "وصلت القافلة إلى الواحة"],
)
def test_no_datelines(paragraph: str) -> None:
    assert read_dateline(paragraph) is None
