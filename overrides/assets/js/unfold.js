// Opens what is folded: when a link leads into it, all at once, and on paper.
(() => {
  "use strict";
  const all = () => [...document.querySelectorAll("main details")];
  const button = document.querySelector(".vik-alla");

  function open() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }

  button?.addEventListener("click", () => {
    const shown = button.getAttribute("aria-expanded") === "false";
    button.setAttribute("aria-expanded", String(shown));
    button.textContent = shown ? "Fäll ihop rutinen" : "Visa hela rutinen";
    document.querySelectorAll("details.vik").forEach((one) => (one.open = shown));
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all().filter((one) => !one.open);
    closed.forEach((one) => (one.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((one) => (one.open = false)));
  addEventListener("hashchange", open);
  open();
})();
