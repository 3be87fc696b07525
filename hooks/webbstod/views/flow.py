"""The answer flow as a drawing: the answers in a column, and lanes from answer to answer.

Measures are those of the drawing, in its own units: a letter is about 8 wide.
"""

from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.answer import Answer

LEFT, RIGHT, BOX_HEIGHT, GAP = 24, 246, 48, 12
FIRST, FIRST_GAP = 48, 20
LANE = 18


class Way(NamedTuple):
    """From an answer, at a height, to a lane."""

    y: float
    lane: int


class Box(NamedTuple):
    answer: Answer
    y: int
    ways: list[Way]


class Lane(NamedTuple):
    """All ways that lead to one answer: a line beside the column, and an arrow into the answer."""

    x: int
    top: float
    bottom: float
    arrow: float
    answer: Answer


class Flow(NamedTuple):
    """The boxes of the answers stand between `left` and `right`, and are `box` high."""

    width: int
    height: int
    boxes: list[Box]
    lanes: list[Lane]
    left: int = LEFT
    right: int = RIGHT
    box: int = BOX_HEIGHT


def flow(content: Content) -> Flow:
    answers = sorted(content.answers.values(), key=lambda answer: answer.order)
    targets = [answer for answer in answers if _leads_to(answers, answer)]
    places = {str(answer.id): _x(number) for number, answer in enumerate(targets)}
    boxes = [_box(answer, number, places) for number, answer in enumerate(answers)]
    lanes = [_lane(answer, places, boxes) for answer in targets]
    height = FIRST + FIRST_GAP + len(boxes) * (BOX_HEIGHT + GAP)
    return Flow(_x(len(lanes)), height, boxes, lanes)


def _leads_to(answers: list[Answer], target: Answer) -> bool:
    return any(way.to == target.id for answer in answers for way in answer.onward)


def _x(number: int) -> int:
    return RIGHT + (number + 1) * LANE


def _box(answer: Answer, number: int, places: dict[str, int]) -> Box:
    """Its ways leave below the middle, one under the other; what comes in comes above it."""
    y = FIRST + FIRST_GAP + number * (BOX_HEIGHT + GAP)
    step = BOX_HEIGHT / 2 / (len(answer.onward) + 1)
    heights = (y + BOX_HEIGHT / 2 + step * (place + 1) for place in range(len(answer.onward)))
    lanes = sorted((places[way.to] for way in answer.onward), reverse=True)
    return Box(answer, y, list(map(Way, heights, lanes)))


def _lane(target: Answer, places: dict[str, int], boxes: list[Box]) -> Lane:
    x = places[target.id]
    arrow = next(box.y for box in boxes if box.answer is target) + BOX_HEIGHT / 4
    heights = [way.y for box in boxes for way in box.ways if way.lane == x]
    return Lane(x, min(arrow, *heights), max(arrow, *heights), arrow, target)
