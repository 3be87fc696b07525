// The reader's own unit: named by the address (?enhet=bvc-kumla), or kept on this computer where the
// reader asked for it; nothing else is ever kept. On the start page it runs before anything is drawn, so
// that room is made and nothing moves when the unit's name comes.
(() => {
  "use strict";
  const KEY = "webbstod-enhet";
  const WRITTEN = /^[a-z0-9-]{1,100}$/;
  const NEEDED = ["enheter", "js/my-unit-links", "js/my-unit-start"];
  const IN_ADDRESS = "adress";
  const KEPT = "sparad";
  const site = new URL("../../", document.currentScript.src).href;
  const { dataset } = document.documentElement;

  // A browser that may not keep anything throws.
  function stored(work) {
    try {
      return work(localStorage);
    } catch {
      return null;
    }
  }

  const kept = () => stored((storage) => storage.getItem(KEY));
  const named = () => new URLSearchParams(location.search).get("enhet");
  const chosen = () => [named(), kept()].find((id) => WRITTEN.test(id ?? ""));

  const id = chosen();
  if (!id) return;

  const unit = {
    id,
    site,
    isKept: () => kept() === id,
    isInAddress: () => dataset.enhet === IN_ADDRESS,
    // Gives whether it is.
    keep() {
      stored((storage) => storage.setItem(KEY, id));
      unit.mark();
      return unit.isKept();
    },
    forget() {
      stored((storage) => storage.removeItem(KEY));
      unit.mark();
    },
    // For style sheets.
    mark: (where = unit.isKept() ? KEPT : IN_ADDRESS) => (dataset.enhet = where),
  };
  unit.mark();

  function bring(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${site}assets/${name}.js`;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });
  }

  function show() {
    const { unitNames, myUnitLinks, myUnitStart } = globalThis.webbstod;
    if (Object.hasOwn(unitNames, id)) {
      globalThis.webbstod.myUnit = Object.assign(unit, { name: unitNames[id], address: `enheter/${id}.html` });
      myUnitLinks(unit);
    }
    myUnitStart(unit);
  }

  const read = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  Promise.all([...NEEDED.map(bring), read]).then(show, () => delete dataset.enhet);

  // A page that comes back from the browser's memory does not show what was forgotten meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && chosen() !== id && location.reload());
})();
