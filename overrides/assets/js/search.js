// Search as one types. The index is fetched at the first focus; nothing is stored or sent.
// The field is a combobox with a list of links (WAI-ARIA APG); without this, the form leads to A–Ö.
(() => {
  "use strict";
  const root = document.body.dataset.root;
  const field = document.getElementById("sok");
  const box = document.getElementById("traffar");
  const status = document.getElementById("sokstatus");
  const FIELDS = { t: 9, w: 8, p: 6, h: 3, x: 1 };
  const AT_MOST = 5;
  const WAYS = [
    ["Akut fara", "svar/akut-fara.html"],
    ["Ställa frågan", "fraga/index.html"],
    ["Göra en orosanmälan", "hjalp/orosanmalan.html"],
    ["Dokumentera", "dokumentera/index.html"],
    ["Hitta hjälp", "hjalp/index.html"],
  ];
  let entries = null;
  let active = -1;
  let opened = new Set();

  // "Orosanmälan, BVC" → "orosanmalan bvc"
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  function prepare(rows) {
    entries = rows.map((row) => {
      const folded = {};
      for (const name in FIELDS) folded[name] = ` ${fold(row[name])} `;
      return { row, folded };
    });
  }

  function load() {
    if (entries || document.getElementById("sok-index")) return;
    const script = document.createElement("script");
    script.id = "sok-index";
    script.src = `${root}assets/js/sok-index.js`;
    script.addEventListener("load", () => {
      prepare(window.webbstodSokindex);
      show();
    });
    script.addEventListener("error", () => script.remove());
    document.head.append(script);
  }

  // The best field in which the word begins; a whole word is worth a little more.
  function weigh(folded, word) {
    let best = 0;
    for (const name in FIELDS) {
      if (FIELDS[name] < best || !folded[name].includes(` ${word}`)) continue;
      best = Math.max(best, FIELDS[name] + (folded[name].includes(` ${word} `) ? 0.5 : 0));
    }
    return best;
  }

  // Every word must be found; if no page has them all, those that have most.
  // Where five or more are about it, those that only mention it yield.
  function search(words) {
    const hits = [];
    let most = 1;
    let best = 0;
    for (const { row, folded } of entries) {
      const weights = words.map((word) => weigh(folded, word));
      const found = weights.filter(Boolean).length;
      if (found < most) continue;
      const score = weights.reduce((sum, weight) => sum + weight, 0);
      best = found > most ? score : Math.max(best, score);
      most = found;
      hits.push({ row, found, score });
    }
    const whole = hits.filter((hit) => hit.found === most).sort((one, other) => other.score - one.score);
    const about = whole.filter((hit) => hit.score >= best / 4);
    return about.length >= AT_MOST ? about : whole;
  }

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    made.append(...children.filter(Boolean));
    return made;
  }

  const text = (tag, words, name) => words && element(tag, name ? { class: name } : {}, words);
  const option = (attributes, ...children) =>
    element("a", { role: "option", tabindex: "-1", "aria-selected": "false", ...attributes }, ...children);
  const result = ({ row }) =>
    option({ href: root + row.u }, text("b", row.t), text("span", row.p, "liten"), text("span", row.n, "tal"));

  function group(title, options) {
    const heading = element("div", { class: "grupp", id: `grupp-${box.childElementCount}` }, title);
    box.append(element("div", { role: "group", "aria-labelledby": heading.id }, heading, ...options));
  }

  function fill(title, hits) {
    const shown = opened.has(title) ? hits : hits.slice(0, AT_MOST);
    const options = shown.map(result);
    if (shown.length < hits.length) {
      const more = option({ href: "#sok" }, text("b", `Visa alla ${hits.length} under ${title}`));
      more.addEventListener("click", (event) => {
        event.preventDefault();
        const place = active;
        opened.add(title);
        show();
        mark(place);
      });
      options.push(more);
    }
    group(title, options);
  }

  function show() {
    const words = [...new Set(fold(field.value).split(" "))].filter(Boolean);
    box.replaceChildren();
    mark(-1);
    if (!words.length || !entries) return close();
    const hits = search(words);
    // The group of the best hit comes first.
    for (const title of new Set(hits.map((hit) => hit.row.g))) {
      fill(title, hits.filter((hit) => hit.row.g === title));
    }
    if (!hits.length) group("Inga träffar. Gå vidare här:", WAYS.map(([t, u]) => result({ row: { t, u } })));
    status.textContent = hits.length ? `${hits.length} ${hits.length === 1 ? "träff" : "träffar"}` : "Inga träffar";
    box.hidden = false;
    field.setAttribute("aria-expanded", "true");
  }

  function close() {
    box.hidden = true;
    field.setAttribute("aria-expanded", "false");
    status.textContent = "";
    mark(-1);
  }

  function mark(place) {
    const options = [...box.querySelectorAll("[role=option]")];
    active = options.length ? Math.max(-1, Math.min(place, options.length - 1)) : -1;
    options.forEach((one, number) => {
      one.id = `traff-${number}`;
      one.setAttribute("aria-selected", String(number === active));
    });
    if (active < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  const keys = {
    ArrowDown: () => mark(active + 1),
    ArrowUp: () => mark(active - 1),
    Enter: () => box.querySelectorAll("[role=option]")[Math.max(active, 0)].click(),
    Escape: close,
  };

  Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": "traffar",
    "aria-autocomplete": "list", "aria-haspopup": "listbox",
  }).forEach(([name, value]) => field.setAttribute(name, value));
  box.setAttribute("role", "listbox");
  box.setAttribute("aria-label", "Träffar");

  field.addEventListener("focus", load);
  field.addEventListener("input", () => {
    opened = new Set();
    show();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && box.hidden) show();
    if (box.hidden || !keys[event.key] || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  field.form.addEventListener("submit", (event) => {
    if (field.value && entries) event.preventDefault();
  });
  field.addEventListener("blur", close);
  box.addEventListener("pointerdown", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  if (document.activeElement === field) load();
})();
