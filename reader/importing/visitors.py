"""Finds readers' comments that no heading announces, by the form in which pages print them."""

from reader.importing.survey import Survey

FEWEST_COMMENTS = 2
LONGEST_SIGNATURE = 5
"""Words of the line that names who wrote a comment."""


def first_comment(survey: Survey, start: int, end: int) -> int:
    """Give the line with which the first comment between two lines (inclusive) begins, or -1.

    A comment is a short line (who wrote it), a date, and then what was written. Two of them have
    to be there: one date may as well be that of a report or of a picture. The dates of a chronicle
    stand between paragraphs, without a name above.
    """
    found = [index - 1 for index in range(start + 1, end) if _is_date_of_comment(survey, index)]
    return found[0] if len(found) >= FEWEST_COMMENTS else -1


def _is_date_of_comment(survey: Survey, index: int) -> bool:
    if survey.marks[index] or survey.prose[index] or survey.marks[index - 1]:
        return False
    name, text = survey.lines[index - 1], survey.lines[index + 1]
    if name.words > LONGEST_SIGNATURE or name.is_sentence or survey.captions[index - 1]:
        return False
    return (text.words >= 6 or text.is_sentence) and survey.date_at(index) is not None
