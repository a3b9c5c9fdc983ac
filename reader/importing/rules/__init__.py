"""Named cleaning rules: one small documented function each, listed here in the order asked.

To add one, write a function under one of the modules here with ``@line_rule(name, description)``
and put it in ``standard_rules``. Rules that the layout applies by position (the title, the
byline…) have their names and descriptions in ``LAYOUT_RULES``.
"""

from functools import cache

from reader.importing.rules import controls, headings, identifiers, images
from reader.importing.rules.registry import Rule, RuleRegistry

LAYOUT_RULES = (
    Rule("title", "The title, also where the page repeats it; kept as the article's title."),
    Rule("byline", "The line that names the author, place or agency; kept as data."),
    Rule("repeated-author", "The author's name, given again."),
    Rule("place-line", "The place the report comes from, alone on its line; kept as data."),
    Rule("date-line", "The date and time of publication; kept as data."),
    Rule("section-line", "The section of the site or the trail that leads to it; kept as data."),
    Rule("related-block", "Another article's headline, lead or picture; kept as a related item."),
    Rule("tag", "A tag of the article; kept as data."),
    Rule("source-url", "The article's own address; kept as data."),
    Rule("navigation-menu", "A short line before the title or in a run of menu links."),
    Rule("headline-list", "Another article's headline outside the related block."),
    Rule("page-clock", "A date that is the page's, not the article's."),
    Rule("site-list", "A line of a most-read, latest or recommended list."),
    Rule("reader-comment", "A line among the readers' comments or their rules."),
    Rule("page-footer", "A line of the page's foot."),
    Rule("legal-notice", "A notice about cookies, privacy, comments or opinions."),
    Rule("heading-clutter", "A short line between the title and the text."),
    Rule("repeated-line", "A line of the text, printed a second time right after it."),
)


@cache
def standard_rules() -> RuleRegistry:
    """Give the registry of every rule."""
    return RuleRegistry(
        (
            identifiers.symbols,
            images.avatar_alt_text,
            identifiers.guid,
            identifiers.script,
            controls.text_size_control,
            headings.contributors_footer,
            headings.inline_related,
            headings.related_heading,
            headings.most_read_heading,
            headings.tags_heading,
            headings.comments,
            headings.end_mark,
            headings.source_line,
            headings.copyright_notice,
            headings.footer_link,
            headings.masthead,
            headings.credits_line,
            images.image_marker,
            images.player,
            images.summary_label,
            controls.signup_form,
            images.video_length,
            controls.share_bar,
            controls.follow_us,
            controls.navigation_link,
            controls.previous_next,
            controls.menu_bar,
            identifiers.address,
            identifiers.phone,
            identifiers.prayer_times,
            identifiers.number,
            *LAYOUT_RULES,
        )
    )
