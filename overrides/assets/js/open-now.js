// Says beside a contact's hours whether it is open now.
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

  everyMinute();
  document.addEventListener("visibilitychange", show);
})();
