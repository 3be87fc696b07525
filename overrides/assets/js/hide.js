// Dölj sidan: covers the page at once, and leaves it for a neutral address that takes its place in the
// history. Without this it is a link to the same address.
(() => {
  "use strict";
  const link = document.querySelector(".dolj");

  link.addEventListener("click", (event) => {
    event.preventDefault();
    globalThis.speechSynthesis?.cancel();
    const cover = document.createElement("div");
    cover.className = "tackt";
    cover.tabIndex = -1;
    document.title = "Ny flik";
    document.body.replaceChildren(cover);
    cover.focus();
    location.replace(link.href);
  });
})();
