// Swedish compounds, taken apart by the vocabulary itself: both halves must be words of it.
(() => {
  "use strict";
  const LEAST = 3; // letters of a half
  const WHOLE = 8; // and of the whole
  const LINKS = "soeua";

  // `frequency`: a key → in how many documents it stands; `stem`: a word → its key.
  function compoundsOf(stem, frequency) {
    const isWord = (form) => form.length >= LEAST && frequency(form) > 0;

    // The key of a first half, whose ending links it to the next: "säkerhets".
    function modifier(written) {
      const unlinked = LINKS.includes(written.at(-1)) ? written.slice(0, -1) : written;
      return [written, unlinked].find(isWord) ?? [stem(written), stem(unlinked)].find(isWord);
    }

    // Longer halves, and those that stand in more documents; a short rare one hardly at all.
    function likely(half) {
      return half.length === LEAST && frequency(half) < 2 ? 0.01 : half.length ** 2 + frequency(half) ** 0.5;
    }

    // The halves' keys, by the likeliest cut; null where there is none.
    return (key) => {
      let best = null;
      let most = 0;
      for (let cut = LEAST; key.length >= WHOLE && cut <= key.length - LEAST; cut++) {
        const head = key.slice(cut);
        const first = isWord(head) && modifier(key.slice(0, cut));
        if (!first || likely(head) * likely(first) <= most) continue;
        most = likely(head) * likely(first);
        best = { first, head };
      }
      return best;
    };
  }

  Object.assign((globalThis.webbstod ??= {}), { searchCompounds: compoundsOf });
})();
