"""Words that carry grammar, not subject: weighed down in a search, never left out of phrases.

Arabic: particles, prepositions, conjunctions, pronouns, demonstratives, relatives, question words
and the auxiliaries (Wright, A Grammar of the Arabic Language, part first: the particles and the
pronouns), with the pronouns and clitics that they are written with. Persian and English: the usual
short lists. Everything is held folded.
"""

from reader.text.normalise import fold

_PARTICLES = """
من إلى عن على في مع منذ مذ حتى بين عند لدى لدن خلال حول دون بدون ضد نحو عبر تجاه إزاء حيال سوى
عدا خلا حاشا و ف أو ثم بل لكن لا لن لم لما ما ليس ليست ليسوا لست لسنا ليسا إن أن إذا إذ
لو لولا لوما كي لكي كيلا لئلا ألا إلا أما إما بينما حيث حين حينما عندما كلما طالما مثلما كما
حيثما بعدما قبلما حسبما حالما ريثما فيما مما ممن عما عمن فيمن بما كأنما ربما بلا إنما أنما مهما
أينما كيفما وإلا لأن كأن بأن لعل ليت عسى قد لقد سوف هل أي أيا أيها أيتها كيف متى أين كم
لماذا ماذا بماذا أيان أنى لمن بمن هو هي هم هن هما أنا نحن أنت أنتم أنتن إياه إياها إياهم
إياي إيانا هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك ذاك ذانك أولئك هنا هناك هنالك ذا ذي ههنا
الذي التي اللذان اللذين اللتان اللتين الذين اللاتي اللواتي اللائي كان كانت كانوا كن كانا كانتا
يكون تكون يكونوا يكونون تكونوا تكن يكن أكون نكون كنت كنا كنتم ستكون سيكون كل بعض غير كلا كلتا
ذات ذو مثل نفس أيضا قبل بعد فوق تحت وراء ضمن أثناء بسبب وفق طبقا فقط جدا هكذا كذلك لذلك لذا
بذلك بكل لكل معا وكذا كذا حينئذ عندئذ ثمة نعم الآن لاسيما حتما إلخ الخ ماهو ماهي ماهم مالذي اللي
اللتي ليش إيش ازاي فين شنو عشان علشان بشأن بحيث مادام
"""
# Particles that pronouns are joined to.
_WITH_PRONOUNS = """
من عن في مع عند بين حول دون خلال ضد نحو تجاه قبل بعد فوق تحت أمام وراء ضمن كل بعض غير مثل نفس إن
أن لأن كأن بأن لكن لعل ليت ب ل إلي علي لدي
"""
# What is oftener a word of subject: construction («بناء») than «بنا», understanding («فهم») than
# «فهم» of «هم», astronomy («فلك»), the crown prince («ولي العهد»).
_SUBJECT = "بنا فهم فلك فلكي ولي"
_PRONOUNS = "ه ها هم هما هن نا ك كم"
_DEMONSTRATIVES = "هذا هذه ذلك تلك هؤلاء هذين هاتين"
# Without those that are words of subject in Arabic: «کرد» (the Kurds), «شده» (intensity), «بر»
# (land), «می» and «شما» (names), «شد» (to pull), «ولی» (guardian, crown prince).
_PERSIAN = """
و در به از که این آن را با برای است بود نمی هم تا یا هر اگر اما چه چرا کجا کی چگونه چطور های
ها شود کند بوده باشد دارد داشت خود او آنها ایشان تو نیز پس
"""
_ENGLISH = """
a an the and or but nor not no of in on at to from by with without for about as into over under
between is are was were be been being am do does did has have had will would can could may might
shall should must i you he she it we they me him her us them my your his its our their this that
these those who whom whose which what when where why how if than then there here so such too
very also
"""


_OF_SUBJECT = frozenset(fold(_SUBJECT).split())


def _arabic() -> frozenset[str]:
    pronouns = fold(_PRONOUNS).split()
    joined = {
        particle + pronoun for particle in fold(_WITH_PRONOUNS).split() for pronoun in pronouns
    }
    joined |= {particle + "ي" for particle in fold("من عن مع عند ل ب أن إن لأن").split()}
    joined |= {particle + "ني" for particle in fold("أن إن لأن لكن من عن لعل كأن").split()}
    pointing = {clitic + word for clitic in "بلك" for word in fold(_DEMONSTRATIVES).split()}
    return (frozenset(fold(_PARTICLES).split()) | joined | pointing) - _OF_SUBJECT


_ARABIC = _arabic()
_OTHER = frozenset(fold(_PERSIAN + _ENGLISH).split())


def is_function_word(word: str) -> bool:
    """Whether ``word`` (folded) is one, alone or after «و» or «ف»."""
    return function_word(word) is not None


def function_word(word: str) -> str | None:
    """``word`` without «و» or «ف» before it if it is a function word, else None."""
    if word in _ARABIC or word in _OTHER:
        return word
    if word[:1] in {"و", "ف"} and word[1:] in _ARABIC and word not in _OF_SUBJECT:
        return word[1:]
    return None
