// The reader's own unit: named by the address (?enhet=…), or kept where the reader asked for it.
(() => {
  "use strict";
  const KEY = "webbstod-enhet";
  const WRITTEN = /^[a-z0-9-]{1,100}$/;
  const NEEDED = ["enheter", "js/my-unit-links", "js/my-unit-start"];
  const IN_ADDRESS = "adress";
  const KEPT = "sparad";
  const site = new URL("../../", document.currentScript.src).href;
  const { dataset } = document.documentElement;

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
    keep() {
      stored((storage) => storage.setItem(KEY, id));
      unit.mark();
      return unit.isKept();
    },
    forget() {
      stored((storage) => storage.removeItem(KEY));
      unit.mark();
    },
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

  addEventListener("pageshow", ({ persisted }) => persisted && chosen() !== id && location.reload());
})();
