// The search field. What it needs is fetched at its first focus; nothing of it is stored or sent.
// A combobox with a list of links (WAI-ARIA APG); without this, the form leads to A–Ö.
(() => {
  "use strict";
  const root = document.body.dataset.root;
  const field = document.getElementById("sok");
  const box = document.getElementById("traffar");
  const status = document.getElementById("sokstatus");
  const NEEDED = ["js/search-words", "js/search-bits", "js/search-compounds", "js/search-open", "js/search-meanings", "js/search-said", "js/search-query", "js/search-excerpt", "sok/index"];
  const AT_MOST = 5;
  const WAYS = [
    ["Akut fara", "svar/akut-fara.html"],
    ["Ställa frågan", "fraga/index.html"],
    ["Göra en orosanmälan", "hjalp/orosanmalan.html"],
    ["Dokumentera", "dokumentera/index.html"],
    ["Hitta hjälp", "hjalp/index.html"],
  ];
  const ALL_PAGES = [["Alla sidor A–Ö", "a-o/index.html"]];
  let search = null;
  let active = -1;
  let opened = new Set();

  function brought(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root}assets/${name}.js`;
      script.async = false;
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(name));
      });
      document.head.append(script);
    });
  }

  const wanted = new Map();
  function bring(name) {
    if (!wanted.has(name)) wanted.set(name, brought(name));
    wanted.get(name).catch(() => wanted.delete(name));
    return wanted.get(name);
  }

  // All of it again after a failure: a script that came without what it needs has done nothing.
  async function load() {
    try {
      await Promise.all(NEEDED.map(bring));
      const { searchPacked, searchUnpack, searchOpen, searchQuery } = globalThis.webbstod;
      search ??= searchQuery(searchOpen(await searchUnpack(searchPacked)));
      if (document.activeElement === field) show();
    } catch {
      wanted.clear();
      if (document.activeElement !== field || !field.value.trim()) return;
      tell("Sökningen gick inte att hämta. Gå vidare här:", ALL_PAGES, "Sökningen gick inte att hämta");
    }
  }

  let loading = null;
  function need() {
    loading ??= load().finally(() => (loading = null));
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
  const way = ([title, address]) => option({ href: root + address }, text("b", title));

  // A number with a star is an example's.
  function result(hit) {
    const column = (name) => search.columns[name][hit.document];
    const [number, star] = [column("number").replace("*", ""), column("number").endsWith("*")];
    const where = [column("kind"), column("place"), number && star && "exempelnummer"].filter(Boolean).join(" · ");
    const told = element("span", { class: "utdrag" });
    quote(hit, told);
    return option({ href: root + column("address") }, text("b", column("title")), text("span", number, "tal"), text("span", where, "liten"), told);
  }

  // The sentence that answers, once the text that it stands in has come.
  async function quote(hit, place) {
    const { file, shard, at } = search.text(hit.document);
    await bring(`sok/${file}`).catch(() => {});
    const written = globalThis.webbstod.searchTexts?.[shard]?.[at];
    if (!written) return;
    const pieces = globalThis.webbstod.searchExcerpt(written, hit.words(), search.key, search.columns.title[hit.document]);
    place.append(...pieces.map(([words, marked]) => (marked ? element("mark", {}, words) : words)));
    box.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

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

  function tell(title, ways, words) {
    box.replaceChildren();
    group(title, ways.map(way));
    unfold(words);
  }

  function unfold(words) {
    mark(-1);
    status.textContent = words;
    box.hidden = false;
    field.setAttribute("aria-expanded", "true");
  }

  function show() {
    box.replaceChildren();
    if (!field.value.trim() || !search) return close();
    const hits = search.ask(field.value, globalThis.webbstod.myUnit?.address);
    if (!hits.length) return tell("Inga träffar. Gå vidare här:", WAYS, "Inga träffar");
    // The group of the best hit comes first.
    for (const [title, some] of grouped(hits)) fill(title, some);
    unfold(`${hits.length} ${hits.length === 1 ? "träff" : "träffar"}`);
  }

  function grouped(hits) {
    const found = new Map();
    for (const hit of hits) {
      const title = search.columns.group[hit.document];
      found.set(title, [...(found.get(title) ?? []), hit]);
    }
    return found;
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

  const ask = () => (search ? show() : need());

  field.addEventListener("focus", () => search || need());
  field.addEventListener("input", () => {
    opened = new Set();
    ask();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && box.hidden) ask();
    if (box.hidden || !keys[event.key] || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  field.form.addEventListener("submit", (event) => {
    if (!field.value.trim()) return;
    event.preventDefault();
    ask();
  });
  field.addEventListener("blur", close);
  // A page that comes back from the browser's memory does not show what was sought.
  addEventListener("pagehide", () => {
    field.value = "";
    close();
  });
  box.addEventListener("pointerdown", (event) => event.preventDefault());
  if (document.activeElement === field) need();
})();
