// The start page with a chosen unit: its card, and the choice to keep it on this computer or to forget it.
(() => {
  "use strict";
  const GONE = "borta";
  const LONG = 30; // letters of a name that is set smaller, so that its place does not grow

  function setQuery(query) {
    try {
      history.replaceState(history.state, "", location.pathname + query + location.hash);
    } catch {
      // The address stays as it was.
    }
  }

  // A unit that the site no longer has.
  function tellGone(unit) {
    if (unit.isKept()) unit.forget();
    unit.mark(GONE);
    setQuery("");
  }

  function fill(card, { site, address, name }) {
    const title = card.querySelector(".enhetsnamn");
    title.textContent = name;
    title.classList.toggle("langt", name.length > LONG);
    title.href = site + address;
    for (const link of card.querySelectorAll("[data-del]")) link.href = `${title.href}#${link.dataset.del}`;
  }

  function offer(choice, unit) {
    const box = choice.querySelector("input");
    const status = choice.querySelector("[role=status]");
    const say = (name) => (status.textContent = status.dataset[name]);

    // Not kept, it is still chosen: by the address from now on.
    function change() {
      if (box.checked) {
        box.checked = unit.keep();
        return say(box.checked ? "sparat" : "nekat");
      }
      unit.forget();
      setQuery(`?enhet=${unit.id}`);
      return say("glomt");
    }

    box.checked = unit.isKept();
    box.addEventListener("change", change);
    choice.querySelector("button").addEventListener("click", () => {
      unit.forget();
      location.replace(`${unit.site}index.html`);
    });
  }

  function start(unit) {
    const places = document.querySelectorAll(".min-enhet");
    if (!places.length) return;
    const [card, choice] = places;
    if (unit.name) {
      fill(card, unit);
      offer(choice, unit);
    } else tellGone(unit);
    for (const place of places) place.classList.remove("vantar");
  }

  (globalThis.webbstod ??= {}).myUnitStart = start;
})();
