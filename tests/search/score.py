"""How well queries are answered: success@1 and @3, MRR@10, how many get nothing, and how fast."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from statistics import fmean, quantiles
from typing import Any, NamedTuple, TypedDict

from tests.search.asking import Answer

GOOD = 2
ALL = "all"


class Query(TypedDict):
    """`relevant`: page → grade; 2 and 3 are what the asker would be glad to get."""

    q: str
    relevant: dict[str, int]


class Score(NamedTuple):
    queries: int
    success_at_1: float
    success_at_3: float
    mrr_at_10: float
    zero: float
    p50: float
    p95: float


def scores(
    queries: Sequence[Mapping[str, Any]], answers: Sequence[Answer], page: Callable[[str], str]
) -> dict[str, Score]:
    """Of all queries, and of each class. `page` gives the page of a hit's address."""
    rows = list(zip(queries, answers, strict=True))
    classes = dict.fromkeys(query["class"] for query in queries)
    of_class = {name: [row for row in rows if row[0]["class"] == name] for name in classes}
    return {name: _score(some, page) for name, some in ({ALL: rows} | of_class).items()}


def _score(rows: Iterable[tuple[Mapping[str, Any], Answer]], page: Callable[[str], str]) -> Score:
    some = list(rows)
    ranks = [first_good(query["relevant"], pages(answer, page)) for query, answer in some]
    times = sorted(answer.milliseconds for _, answer in some)
    parts = quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
    return Score(
        len(some),
        fmean(rank == 1 for rank in ranks),
        fmean(0 < rank <= 3 for rank in ranks),
        fmean(1 / rank if 0 < rank <= 10 else 0 for rank in ranks),
        fmean(not answer.hits for _, answer in some),
        parts[9],
        parts[18],
    )


def pages(answer: Answer, page: Callable[[str], str]) -> list[str]:
    """Each page once: a page may be hit at several of its anchors."""
    return list(dict.fromkeys(map(page, answer.hits)))


def first_good(relevant: Mapping[str, int], found: Iterable[str]) -> int:
    """The rank of the first page that is wanted, from 1; 0 for none."""
    ranked = enumerate(found, 1)
    return next((rank for rank, name in ranked if relevant.get(name, 0) >= GOOD), 0)


def table(found: Mapping[str, Score]) -> str:
    return "\n".join(_lines(found))


def _lines(found: Mapping[str, Score]) -> Iterator[str]:
    yield f"{'class':14}    n    s@1    s@3    mrr   zero   p50 ms   p95 ms"
    for name, score in found.items():
        shares = " ".join(f"{share:6.3f}" for share in score[1:5])
        yield f"{name:14} {score.queries:4} {shares} {score.p50:8.2f} {score.p95:8.2f}"
