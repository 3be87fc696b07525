// What was said: the words of a query, what each may mean, and which of them belong together.
//
// Each telling word has a position (an unknown compound has two). A span is what several words mean
// as a phrase, or as a compound written apart; it covers their positions.
(() => {
  "use strict";
  const { words, plain } = globalThis.webbstod.searchWords;
  const { meaningsOf, SURE, CONCEPT } = globalThis.webbstod.searchMeanings;
  const LIGHT = 0.3; // a word that says little
  const HALF = 0.6; // half of an unknown compound
  const MOST = 40; // words of a query that are read; a pasted text is no query
  const LONG = 10; // letters of two words that may be one, misspelt

  function saidOf(index) {
    const { stop, light, phrases, byPlain } = index;
    const { meanings, near, whole } = meaningsOf(index);
    const keyed = (word) => plain(index.key(word));

    // `idf`: how much it tells to have found this; `factor`: how much the asker means by it.
    function position(found, factor) {
      const sure = found.filter(({ weight }) => weight >= SURE);
      const idfs = (sure.length ? sure : found).map(({ list }) => list.idf);
      return { found, factor, idf: idfs.length ? Math.min(...idfs) : 0, best: new Map() };
    }

    function read(text) {
      const all = words(text).slice(0, MOST);
      const telling = all.some((word) => !stop.has(word));
      const marked = /[åäö]/.test(all.join(""));
      const positions = [];
      const put = (found, factor) => positions.push(position(found, factor)) - 1;
      const said = all.map((word, at) => {
        if (telling && stop.has(word)) return { word, key: keyed(word), over: [] };
        const { found, halves } = meanings(index.key(word), { last: at === all.length - 1, marked });
        const over = halves
          ? [halves.first, halves.head].map((half) => put(meanings(half).found, HALF))
          : [put(found, light.has(word) ? LIGHT : 1)];
        return { word, key: keyed(word), over };
      });
      return { said, positions, spans: spans(said, positions, put), telling };
    }

    function spans(said, positions, put) {
      const telling = said.filter(({ over }) => over.length);
      const found = [...spoken(phrases.whole, said), ...spoken(phrases.telling, telling), ...joined(telling, positions)];
      // A phrase of stop words alone has no position until now.
      return found.map((span) => (span.over.length ? span : { ...span, over: [put([], 1)] }));
    }

    function spoken(table, said) {
      return said.flatMap(({ key }, at) =>
        (table.get(key) ?? []).flatMap(({ words: phrase, concept }) => {
          if (!phrase.every((word, more) => said[at + more]?.key === word)) return [];
          const over = said.slice(at, at + phrase.length).flatMap((one) => one.over);
          return [{ over, list: index.concept(concept), weight: CONCEPT, concept }];
        }),
      );
    }

    // Two words that are one, written apart: "oros anmälan".
    function joined(telling, positions) {
      return telling.slice(1).flatMap((second, at) => {
        const first = telling[at];
        const key = keyed(first.word + second.word);
        if (key.length < first.key.length + 3) return [];
        const over = [...first.over, ...second.over];
        const unsure = over.some((one) => !positions[one].found.some(({ weight }) => weight > SURE));
        const terms = byPlain.get(key) ?? (unsure && key.length >= LONG ? near(key, 2).found : []);
        return terms.flatMap((term) => whole(term, 1)).map((meaning) => ({ ...meaning, over }));
      });
    }

    return { read, keyed };
  }

  Object.assign(globalThis.webbstod, { searchSaid: saidOf });
})();
