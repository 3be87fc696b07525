"""A reader's visit, and what must never come of it: errors, calls to others, breached policies."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from .kinds import ADDRESSES

WAIT = 30_000
TELL_BREACHES = """document.addEventListener("securitypolicyviolation",
  (event) => window.webbstodBreach(`${event.violatedDirective} ${event.blockedURI}`));"""
# A Monday morning, so that what is open now is open in every run; a test may set its own clock.
STILL = """(() => {
  const real = Date, instant = real.parse("2026-11-23T08:30:00Z");
  globalThis.Date = class extends real {
    constructor(...given) { super(...(given.length ? given : [instant])); }
    static now() { return instant; }
  };
})()"""


@dataclass
class Visit:
    """Call it with an address to open a page; `home` is the site's root, with `/`."""

    browser: Browser
    home: str
    requests: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def __call__(self, address: str, *, width: int = 1280, height: int = 740, **more: Any) -> Page:
        context = self.browser.new_context(
            viewport={"width": width, "height": height},
            locale="sv-SE",
            reduced_motion="reduce",
            **more,
        )
        context.set_default_timeout(WAIT)
        self._watch(context)
        page = context.new_page()
        page.goto(self.home + address)
        return page

    def each(self, **more: Any) -> Iterator[tuple[str, Page]]:
        """Every kind of page, one after the other in the same tab."""
        page = self("om/index.html", **more)
        for name, address in ADDRESSES.items():
            page.goto(self.home + address)
            yield name, page

    def faults(self, script: str, **more: Any) -> dict[str, list[str]]:
        """What a script finds wrong, by kind of page."""
        found = {name: page.evaluate(script) for name, page in self.each(**more)}
        return {name: rows for name, rows in found.items() if rows}

    def _watch(self, context: BrowserContext) -> None:
        self.contexts.append(context)
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.told.append(f"{error.page}: {error.error}"))
        context.expose_function("webbstodBreach", self._note)
        context.add_init_script(TELL_BREACHES)
        context.add_init_script(STILL)

    def _hear(self, message: ConsoleMessage) -> None:
        self.told.append(f"{message.location['url']}: {message.text}")

    def _note(self, breach: str) -> None:
        self.breaches.append(breach)

    def asked_for(self, name: str) -> bool:
        return any(url.endswith(name) for url in self.requests)

    def end(self) -> None:
        for context in self.contexts:
            context.close()
        foreign = [url for url in self.requests if not url.startswith(self.home)]
        seen = foreign + self.told + self.breaches
        assert not seen, "\n".join(seen)
