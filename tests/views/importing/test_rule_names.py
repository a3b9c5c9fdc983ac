import pytest

from reader.importing.rules import standard_rules
from reader.views.importing.rule_names import rule_name


@pytest.mark.usefixtures("qapp")
def test_every_rule_has_a_name_for_people() -> None:
    without = [rule.name for rule in standard_rules() if rule_name(rule.name) == rule.name]
    # These are one plain word each, and are translated.
    plain = {"title", "byline", "tag", "symbols", "number", "copyright", "comments", "player",
             "masthead"}  # fmt: skip
    assert set(without) <= plain


@pytest.mark.usefixtures("qapp")
def test_a_learnt_rule_is_called_so_and_an_unknown_one_by_its_own_name() -> None:
    assert rule_name("learnt:تابعونا") == "learnt clutter"
    assert rule_name("some-new-rule") == "some-new-rule"
