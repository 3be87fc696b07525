// The key / leads to the search field, unless the reader has turned it off: to who steers by voice it
// comes with any word that holds it. That choice is kept in the browser, and nothing is until it is made.
(() => {
  "use strict";
  const KEY = "webbstod-snabbtangent";
  const field = document.getElementById("sok");
  const heading = document.getElementById("snabbtangenten");
  const store = (() => {
    try {
      return localStorage;
    } catch {
      return null;
    }
  })();

  // Where nothing can be kept it could not be turned off, so it is.
  const off = () => !store || store.getItem(KEY) !== null;

  function offer() {
    const box = document.createElement("input");
    const label = document.createElement("label");
    box.type = "checkbox";
    box.autocomplete = "off";
    box.checked = off();
    box.addEventListener("change", () => (box.checked ? store.setItem(KEY, "av") : store.removeItem(KEY)));
    label.className = "val";
    label.append(box, "Stäng av snabbtangenten /");
    heading.nextElementSibling.after(label);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || off()) return;
    event.preventDefault();
    field.focus();
  });
  if (heading && store) offer();
})();
