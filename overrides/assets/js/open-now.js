// Says beside a contact's hours whether it is open now, and lists those open first.
(() => {
  "use strict";
  const { read, state, text } = globalThis.webbstod.openHours;
  const places = [...document.querySelectorAll("[data-tider]")].map((place) => [place, read(place.dataset.tider)]);
  if (!places.length) return;

  const show = () => {
    for (const [place, hours] of places) {
      const found = state(hours, new Date());
      place.textContent = text(found);
      place.classList.toggle("oppet", !!(found?.always || found?.until));
    }
  };
  const everyMinute = () => {
    show();
    setTimeout(everyMinute, 6e4 - (Date.now() % 6e4));
  };

  // Once, as the page comes in, and never what somebody may be reading already.
  const drawn = () => performance.getEntriesByType("paint").length > 0;
  const unseen = (list) => !drawn() || list.closest("details:not([open])") || list.getBoundingClientRect().top > innerHeight;
  function openFirst(list) {
    const open = [...list.children].filter((one) => one.querySelector(".oppet"));
    const others = [...list.children].filter((one) => !open.includes(one));
    list.append(...open, ...others);
  }

  everyMinute();
  document.querySelectorAll(".kontakter, .nummerlista").forEach((list) => unseen(list) && openFirst(list));
  document.addEventListener("visibilitychange", show);
})();
