from reader.tasks.import_pace import ImportPace


def test_the_pace_is_told_after_half_a_second() -> None:
    pace = ImportPace()
    assert pace.update(0, 1000, 10.0).seconds_left is None
    assert pace.update(40, 1000, 10.2).rate == 0
    told = pace.update(200, 1000, 11.0)
    assert told.rate == 200
    assert told.seconds_left == 4


def test_a_slow_start_is_forgotten() -> None:
    pace = ImportPace()
    pace.update(0, 1000, 0.0)
    pace.update(10, 1000, 10.0)
    assert pace.update(510, 1000, 15.0).rate == 100
