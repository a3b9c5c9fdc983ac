from reader.appearance.typography import LEADINGS, MEASURES, Typography


def test_steps_lead_to_the_ends_and_stay_there() -> None:
    typography = Typography()
    for _step in range(20):
        typography = typography.looser().wider().larger()
    assert (typography.leading, typography.measure) == (LEADINGS[-1], MEASURES[-1])
    for _step in range(30):
        typography = typography.tighter().narrower().smaller()
    assert (typography.leading, typography.measure) == (LEADINGS[0], MEASURES[0])


def test_a_step_there_and_back_is_none() -> None:
    typography = Typography()
    assert typography.looser().tighter() == typography
    assert typography.wider().narrower() == typography
