// The way to the chosen unit from every page. While the address names the unit, so does the address of
// each page that is gone to.
(() => {
  "use strict";

  function put({ site, address, name }) {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("b");
    row.className = "min-enhet-rad";
    link.href = site + address;
    title.textContent = name;
    link.append("Min enhet: ", title);
    row.append(link);
    document.querySelector(".meny ul").prepend(row);
  }

  function tellOnItsPage({ id, site }) {
    const link = document.querySelector(".valj-enhet a");
    if (link?.search !== `?enhet=${id}`) return;
    link.textContent = "Det här är din enhet";
    link.href = `${site}index.html`;
  }

  function carry({ id, site, isInAddress }, { target }) {
    const link = target.closest?.("a[href]:not(.dolj)");
    if (!link || link.search || !isInAddress()) return;
    if (link.href.startsWith(site) && link.pathname.endsWith(".html")) link.search = `?enhet=${id}`;
  }

  function links(unit) {
    put(unit);
    tellOnItsPage(unit);
    for (const type of ["pointerdown", "click", "contextmenu"]) {
      document.addEventListener(type, (event) => carry(unit, event), true);
    }
    document.querySelector(".sok").addEventListener("formdata", ({ formData }) => {
      if (unit.isInAddress()) formData.set("enhet", unit.id);
    });
  }

  (globalThis.webbstod ??= {}).myUnitLinks = links;
})();
