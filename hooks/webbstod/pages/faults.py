"""In a preview: the faults in the content, in place of every page."""

from collections.abc import Iterable
from html import escape

from webbstod.pages.page import Page
from webbstod.problems import Problem


def page(address: str, problems: Iterable[Problem]) -> Page:
    rows = "".join(
        f"<li><p><code>{escape(str(problem.place))}</code></p>"
        f"<p><b>{escape(problem.message)}</b> {escape(problem.remedy)}</p></li>"
        for problem in sorted(problems)
    )
    head = '<header class="sidhuvud"><h1>Fel i innehållet</h1><p class="ingress">'
    text = "Rätta och spara, så kommer sidan tillbaka. Läsarnas webbplats är orörd.</p></header>"
    body = f'{head}{text}<ol class="fel">{rows}</ol>'
    return Page(address, "Fel i innehållet", "", "övrigt", body, searched=False)
