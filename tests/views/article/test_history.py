from reader.views.article.history import KEPT, History


def test_back_and_forward_lead_through_what_was_visited() -> None:
    history = History()
    for article_id in "abc":
        history.visit(article_id)
    assert history.back() == "b"
    history.visit("b")  # it is on show now
    assert history.back() == "a"
    assert not history.can_go_back
    assert history.back() is None
    assert [history.forward(), history.forward(), history.forward()] == ["b", "c", None]


def test_a_new_visit_forgets_what_was_ahead() -> None:
    history = History()
    for article_id in "abc":
        history.visit(article_id)
    history.back()
    history.visit("d")
    assert not history.can_go_forward
    assert history.back() == "b"


def test_what_is_gone_is_not_come_back_to() -> None:
    history = History()
    for article_id in "abacb":
        history.visit(article_id)
    history.forget({"b"})
    assert history.back() == "a"
    assert not history.can_go_back
    history.forget({"a", "c"})
    assert history.back() is None
    assert history.forward() is None


def test_only_so_many_visits_are_kept() -> None:
    history = History()
    for number in range(KEPT + 50):
        history.visit(str(number))
    steps = 0
    while history.back() is not None:
        steps += 1
    assert steps == KEPT - 1
