// Narrows the list of units as one types. Without it, the whole list is there.
(() => {
  "use strict";
  const box = document.querySelector("[data-filter]");
  if (!box) return;
  const field = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const groups = [...document.querySelectorAll(".enhetstyp")].map((section) => ({
    section,
    heading: fold(section.querySelector("h2").textContent),
    rows: [...section.querySelectorAll("li")].map((row) => ({ row, text: fold(row.textContent) })),
  }));

  const filter = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { section, heading, rows } of groups) {
      let shown = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => `${heading} ${text}`.includes(word));
        shown += row.hidden ? 0 : 1;
      }
      section.hidden = shown === 0;
      count += shown;
    }
    const unit = count === 1 ? "enhet" : "enheter";
    status.textContent = !words.length ? "" : count ? `${count} ${unit}` : "Ingen enhet. Prova ett kortare ord.";
  };

  field.addEventListener("input", filter);
  box.hidden = false;
  if (field.value) filter();
})();
