// Text → words → keys, in the same steps as hooks/webbstod/search/words.py, whose tables it is given.
(() => {
  "use strict";
  const SOUNDS = [["ck", "k"], ["ph", "f"], ["th", "t"], ["q", "k"], ["z", "s"], ["w", "v"], ["é", "e"], ["ü", "y"]];
  const VOWELS = /[aeiouyåäöé]/;

  const POSSESSIVE = /['’]s(?![\p{L}\p{N}_])/gu; // women's shelter

  const words = (text) => text.normalize("NFC").toLowerCase().replace(POSSESSIVE, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "");

  // tables: [[the shortest stem, what is put instead, "ending ending"], …] in their order.
  function stemmerOf(tables) {
    const [inflected, ended, derived] = tables.map((rules) =>
      new Map(rules.flatMap(([least, left, some]) => some.split(" ").map((ending) => [ending, { least, left }]))));

    // Without the longest ending of the table that leaves enough.
    function shortened(word, table) {
      for (let size = Math.min(7, word.length - 2); size > 0; size--) {
        const rule = table.get(word.slice(-size));
        const rest = word.slice(0, -size);
        if (rule && rest.length >= rule.least && VOWELS.test(rest)) return rest + rule.left;
      }
      return word;
    }

    return {
      stem: (word) => shortened(shortened(word, inflected), ended),
      root: (stemmed) => shortened(stemmed, derived),
    };
  }

  function keyOf(stem) {
    return (word) => {
      let heard = word;
      for (const [written, sound] of SOUNDS) heard = heard.replaceAll(written, sound);
      heard = heard.replace(/c(?=[eiy])/g, "s").replace(/c(?=[^\P{L}h])/gu, "k");
      if (heard.length > 3) heard = heard.replace(/(\p{L})\1+/gu, "$1");
      return stem(heard);
    };
  }

  (globalThis.webbstod ??= {}).searchWords = { words, plain, stemmerOf, keyOf };
})();
