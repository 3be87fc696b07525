"""The flow's drawing: every answer in its order, and every way on, once."""

from itertools import pairwise

from tests.known import orebro
from webbstod.views.flow import flow

DRAWN = flow(orebro())


def test_the_answers_stand_in_their_order_and_never_over_each_other() -> None:
    assert [box.answer.order for box in DRAWN.boxes] == list(range(1, 10))
    tops = [box.y for box in DRAWN.boxes]
    assert all(lower - upper > DRAWN.box for upper, lower in pairwise(tops))


def test_every_way_leads_to_the_lane_of_its_answer() -> None:
    lanes = {lane.x: lane.answer.id for lane in DRAWN.lanes}
    for box in DRAWN.boxes:
        drawn = sorted(lanes[way.lane] for way in box.ways)
        assert drawn == sorted(str(way.to) for way in box.answer.onward)


def test_a_lane_reaches_all_its_ways_and_its_own_answer() -> None:
    for lane in DRAWN.lanes:
        heights = [way.y for box in DRAWN.boxes for way in box.ways if way.lane == lane.x]
        assert heights
        assert all(lane.top <= height <= lane.bottom for height in (*heights, lane.arrow))


def test_no_two_lines_run_in_the_same_place() -> None:
    heights = [way.y for box in DRAWN.boxes for way in box.ways]
    heights += [lane.arrow for lane in DRAWN.lanes]
    assert len(set(heights)) == len(heights)


def test_everything_is_inside_the_drawing() -> None:
    assert all(DRAWN.right < lane.x < DRAWN.width for lane in DRAWN.lanes)
    assert all(box.y + DRAWN.box < DRAWN.height for box in DRAWN.boxes)
