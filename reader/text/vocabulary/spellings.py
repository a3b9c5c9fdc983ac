"""Names and words that the press spells in more than one way, each group indexed as its first.

Written for this project: months after CLDR's ar, ar-LB, ar-DZ and ar-MA; products, institutions
and places as newspapers of Egypt, the Levant, the Gulf and the Maghreb print them.
``word=other,other``; as printed, to be folded. Long foreign names need no entry: the stemmer makes
one of their spellings.
"""

SPELLINGS = """
يناير=جانفي,ينايير فبراير=شباط,فيفري,فبرائر مارس=آذار أبريل=نيسان,إبريل,أفريل مايو=أيار,ماي
يونيو=حزيران,يونيه يوليو=تموز,يوليه,جويلية,يوليوز أغسطس=أوت,غشت,أغسطوس سبتمبر=أيلول,شتنبر
أكتوبر=أوكتوبر نوفمبر=نونبر ديسمبر=دجنبر غوغل=جوجل,قوقل,google فيسبوك=فايسبوك,facebook
تويتر=twitter,تويتير إنستغرام=instagram يوتيوب=youtube واتساب=whatsapp تليغرام=telegram
تيكتوك=tiktok مايكروسوفت=microsoft آبل=apple أمازون=amazon سامسونغ=samsung ويكيبيديا=wikipedia
كوفيد=covid كورونا=corona إيدز=aids,الإيدز ناتو=nato يونسكو=unesco يونيسف=unicef,يونيسيف
أوبك=opec فيفا=fifa ناسا=nasa يويفا=uefa آيفون=iphone أندرويد=android ويندوز=windows
بيتكوين=bitcoin إنترنت=internet تلفزيون=television,تلفاز,تليفزيون شيكاغو=شيكاجو غانا=جانا
هونغ=هونج كونغ=كونج غرام=جرام طوكيو=توكيو زيورخ=زيوريخ جنيف=جينيف فيينا=فينا ميونخ=ميونيخ
سيول=سيئول بكين=بيجين يورو=أورو بايدن=بيدن ماكرون=مكرون ميركل=ميركيل,مركل بوتين=بوتن
موسيقى=موسيقا صوفيا=سوفيا غينيا=جينيا غابون=جابون أنغولا=أنجولا غواتيمالا=جواتيمالا غاندي=جاندي
غلاسكو=جلاسكو نيروبي=نايروبي غولف=جولف غيتار=جيتار هيئة=هيأة رئاسة=رياسة,رآسة بنغازي=بنجازي
داود=داوود,داؤد إسحاق=إسحق إسماعيل=إسمعيل الرحمن=الرحمان مسألة=مسئلة طاووس=طاوس فيروس=فايروس
ليزر=لايزر لتر=ليتر متر=ميتر سنتيمتر=سنتمتر كاتدرائية=كاثدرائية
"""

# Written in one piece or in two; both ways are tried when either is asked for.
COMPOUNDS = """
فيس+بوك واتس+اب نيو+يورك يو+تيوب انستا+غرام انستا+جرام تيك+توك سناب+شات لينكد+ان بعل+بك حضر+موت
ابو+ظبي راس+مال بور+سعيد كفر+الشيخ كوالا+لمبور ستوك+هولم نيو+دلهي واشنطن+بوست لا+سيما بلاي+ستيشن
مايكرو+سوفت كومن+ولث برج+بوعريريج بن+غازي سان+دييغو لوس+انجلس اندر+ويد اير+باص ويكي+بيديا
ويكي+ليكس بت+كوين سوبر+ماركت
"""

# Names of months in two words.
TWO_WORD_MONTHS = """
يناير=كانون+الثاني أكتوبر=تشرين+الأول نوفمبر=تشرين+الثاني ديسمبر=كانون+الأول
"""

# Forms that are another common word as well: tried, never taken for the same.
AMBIGUOUS = """
أغسطس=آب يونيو=جوان أوت=آب غشت=آب
"""
