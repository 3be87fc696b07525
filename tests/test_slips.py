"""What makes YAML unreadable is told in Swedish at the line of the slip, by both loaders."""

import pytest
import yaml

from tests.known import told
from webbstod import nodes

SLIPS = {
    "tabb": ("a:\n\tb: 1\n", 2, "raden börjar med en tabb."),
    "tabb-sist": ("a:\n  b: 1\n\tc: 2\n", 3, "raden börjar med en tabb."),
    "kolon": ("x: 1\na: b: c\n", 2, "texten innehåller ett kolon följt av mellanslag."),
    "kolon-i-lista": ("- a: b: c\n", 1, "texten innehåller ett kolon följt av mellanslag."),
    "hart": ("s:\n  a: 1\n  b:\u00a0x\n  c: 2\n", 3, "det står ett hårt mellanslag efter kolon."),
    "utan-kolon": ("a: 1\nhej\nb: 1\n", 2, "raden saknar kolon."),
    "utan-mellanslag": ("a: 1\nb:2\nc: 3\n", 2, "det saknas ett mellanslag efter kolon."),
    "indragen": ("a: 1\n  b: 2\n", 2, "raden är indragen, men raden före har redan ett värde."),
    "utdragen": ("a:\n    b: 1\n  c: 2\n", 3, "indraget stämmer inte med raderna före."),
    "streck": ("a:\n  - b: 1\n   - b: 3\n", 3, "indraget stämmer inte med raderna före."),
    "lista-pa-raden": ("a: - x\n", 1, "en lista kan inte börja på samma rad som fältnamnet."),
    "snabel-a": ("a: @x\n", 1, "ett värde får inte börja med @"),
    "procent": ("a: %x\n", 1, "ett värde får inte börja med %"),
    "akut": ("a: `x`\n", 1, "ett värde får inte börja med `"),
    "stjarna": ("a: *x* y\n", 1, "ett värde får inte börja med *"),
    "hake": ("a: [x] y\n", 1, "ett värde får inte börja med ["),
    "oppet": ('a: "x\nb: 1\n', 1, "ett citattecken öppnas men stängs inte."),
    "oppet-enkelt": ("a: 'x\nb: 1\n", 1, "ett citattecken öppnas men stängs inte."),
    "oppet-sen-ett": ('a: "x\nb: "y"\n', 1, "ett citattecken öppnas men stängs inte."),
    "efter": ('- "x" y\n', 1, "det står mer text efter citattecknet."),
    "apostrof": ("a: 'it's'\n", 1, "det står mer text efter citattecknet."),
    "omvant": ('a: "C:\\dir"\n', 1, "det står ett omvänt snedstreck inom dubbla citattecken."),
    "hake-oppen": ("a: [x, y\nb: 1\n", 1, "tecknet [ öppnas men stängs inte."),
    "klammer-oppen": ("a: {x: 1\nb: 1\n", 1, "tecknet { öppnas men stängs inte."),
    "komma-saknas": ('a: {b: "x" c: 1}\n', 1, "det som står inom [ ] eller { } går inte att läsa."),
    "lodstreck": ("a: | text\n", 1, "efter tecknet | eller > får inget mer stå på raden."),
    "storre-an": ("a: >x\n", 1, "efter tecknet | eller > får inget mer stå på raden."),
    "null": ("a: ~\n", 1, '"~" betyder ingenting här.'),
    "tom-punkt": ("a:\n  -\n  - x\n", 2, "bindestrecket har inget efter sig."),
    "komma-i-text": ("a: {b: x, y, c: z}\n", 1, "mellan två komman står en text utan fältnamn."),
    "farg": ("a: #1d5c63\n", 1, "texten tar slut vid #; resten av raden skulle försvinna."),
    "hart-indrag": ("a:\n  b: 1\n\u00a0 c: 2\n", 3, "det står ett hårt mellanslag i fältnamnet."),
}


@pytest.mark.parametrize("loader", [nodes._Loader, yaml.SafeLoader])
@pytest.mark.parametrize("name", SLIPS)
def test_is_told_once_at_its_own_line(
    name: str, loader: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes, "_Loader", loader)
    text, line, message = SLIPS[name]
    assert told(text) == [(line, message)]


@pytest.mark.parametrize(
    "text",
    [
        "a: 'Säg \"nej\" till det.'\n",
        "a: kl. 8:30\n",
        "a: https://prov.example.se/#sida\n",
        "a: C#\n",
        "a: x  # kommentar\n",
        "a: {b: x, c: [y, z]}\n",
        "a: |\n  text: med kolon #och allt\n",
        "a: 50 % av alla\n",
    ],
)
def test_good_text_is_let_be(text: str) -> None:
    assert told(text) == []
