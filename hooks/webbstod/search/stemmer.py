"""A light Swedish stemmer, for keys that are the same for all forms of a word.

A word loses one ending of each table in turn. `root` goes one table further: what is derived from a
word (`anmälning`) has the word's own (`anmälan`). The browser is given the same tables.
"""

from collections.abc import Mapping

# The shortest stem that may be left, what is put instead, endings.
Rule = tuple[int, str, str]
INFLECTED: tuple[Rule, ...] = (
    (3, "", "a e an ande andes ans ar arna arnas arne ars as ast aste en ende ens"),
    (3, "", "er ern erna ernas erns ers et ets or orna ornas ors"),
    (3, "ad", "ades"), (4, "", "it its orer orerna orn"),
    (3, "het", "heten heter heterna hetens"),
    (4, "l", "el eln els"),
)  # fmt: skip
ENDED: tuple[Rule, ...] = (
    (2, "b", "bs"), (2, "d", "ds dr"), (2, "f", "fs"), (2, "g", "gs gt gr"), (2, "j", "js"),
    (2, "k", "ks kt"), (2, "l", "ls lt"), (2, "m", "ms mt"), (3, "n", "ns"), (2, "p", "ps"),
    (2, "r", "rs"), (4, "r", "rn"), (2, "t", "ts tr"), (2, "v", "vs"), (3, "å", "ås"),
    (3, "ö", "ös"),
)  # fmt: skip
DERIVED: tuple[Rule, ...] = (
    (3, "", "het ning ad at"), (4, "", "ar ing it lig ig ation ering itet"), (5, "", "er"),
)  # fmt: skip
VOWELS = frozenset("aeiouyåäöé")
Table = Mapping[str, tuple[int, str]]


def _table(rules: tuple[Rule, ...]) -> Table:
    return {ending: (least, left) for least, left, some in rules for ending in some.split()}


_INFLECTED, _ENDED, _DERIVED = map(_table, (INFLECTED, ENDED, DERIVED))


def stem(word: str) -> str:
    return _shortened(_shortened(word, _INFLECTED), _ENDED)


def root(stemmed: str) -> str:
    return _shortened(stemmed, _DERIVED)


def _shortened(word: str, table: Table) -> str:
    """Without the longest ending of the table that leaves enough."""
    for size in range(min(7, len(word) - 2), 0, -1):
        rule = table.get(word[-size:])
        if rule and len(word) - size >= rule[0] and not VOWELS.isdisjoint(word[:-size]):
            return word[:-size] + rule[1]
    return word
