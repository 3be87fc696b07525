// A query against an opened index: the documents that answer it, the best first. No page, no browser.
//
// Each telling word is a position, with what it may mean; words that belong together (a phrase, a
// compound written apart) cover their positions. A document is worth the best meaning of each
// position; it loses where it leaves positions out, and gains where its title says the same.
(() => {
  "use strict";
  const { words, plain } = globalThis.webbstod.searchWords;
  const { meaningsOf, SURE, CONCEPT } = globalThis.webbstod.searchMeanings;
  const LIGHT = 0.3; // a word that says little
  const SPOKEN = 0.6; // a word of a phrase, however little it says alone
  const HALF = 0.6; // half of an unknown compound
  const TOGETHER = 0.4; // each word more that belongs to a phrase
  const COVERED = 0.9; // how much of the score hangs on all being found
  const NEARLY = 0.25;
  const TITLE = 0.45;
  const TITLES = 40; // so many of the best have their titles read
  const HERE = 1.2, ELSEWHERE = 0.6;
  const LEAST = 5, TAIL = 0.15; // those below the tail are left out, but for a few
  const LONG = 10; // two words, misspelt and written apart

  function open(index) {
    const { columns, count, plains, stop, light } = index;
    const { meanings, near, whole } = meaningsOf(index);
    const keyed = (word) => plain(index.key(word));
    const places = columns.place.map((place) => new Set(words(place).map(keyed)));
    const towns = new Set(places.flatMap((names) => [...names]));

    function position(found, factor) {
      const sure = found.filter(({ weight }) => weight >= SURE);
      const idfs = (sure.length ? sure : found).map(({ list }) => list.idf);
      return { found, factor, idf: idfs.length ? Math.min(...idfs) : 0, best: new Map() };
    }

    // What was said: every word with its key and the positions that it has; stop words have none.
    function read(text) {
      const all = words(text);
      const telling = all.some((word) => !stop.has(word));
      const marked = /[åäö]/.test(all.join(""));
      const positions = [];
      const put = (found, factor) => positions.push(position(found, factor)) - 1;
      const said = all.map((word, at) => {
        const one = { word, key: keyed(word), over: [] };
        if (telling && stop.has(word)) return one;
        const { found, halves } = meanings(word, { last: at === all.length - 1, marked });
        const factor = light.has(word) ? LIGHT : 1;
        one.over = halves ? [halves.first, halves.head].map((half) => put(meanings(half).found, HALF)) : [put(found, factor)];
        return one;
      });
      return { said, positions };
    }

    function phrases(table, said) {
      return said.flatMap(({ key }, at) => (table.get(key) ?? []).flatMap(({ words: phrase, concept }) => {
        if (!phrase.every((word, more) => said[at + more]?.key === word)) return [];
        const over = said.slice(at, at + phrase.length).flatMap((one) => one.over);
        return [{ over, list: index.concept(concept), weight: CONCEPT, concept }];
      }));
    }

    // Two words that are one, written apart: "oros anmälan".
    function joined(telling, positions) {
      return telling.slice(1).flatMap((second, at) => {
        const first = telling[at];
        const key = keyed(first.word + second.word);
        if (key.length < first.key.length + 3) return [];
        const over = [...first.over, ...second.over];
        const unsure = over.some((one) => !positions[one].found.some(({ weight }) => weight > SURE));
        const terms = index.byPlain.get(key) ?? (unsure && key.length >= LONG ? near(key, 2).found : []);
        return terms.flatMap((term) => whole(term, 1)).map((meaning) => ({ ...meaning, over }));
      });
    }

    function improve({ best }, { list, weight, term, concept }, idf) {
      list.documents.forEach((document, at) => {
        const value = weight * idf * list.weights[at];
        if (value > (best.get(document)?.value ?? 0)) best.set(document, { value, weight, term, concept });
      });
    }

    function weigh(positions, spans) {
      for (const one of positions) {
        for (const meaning of one.found) improve(one, meaning, Math.min(meaning.list.idf, one.idf * (meaning.weight >= SURE ? 1.2 : 1)));
      }
      for (const span of spans) {
        if (!span.over.length) span.over = [positions.push(position([], 1)) - 1];
        const idf = (span.list.idf * (1 + TOGETHER * (span.over.length - 1))) / span.over.length;
        for (const number of span.over) {
          positions[number].idf = Math.max(positions[number].idf, idf);
          positions[number].factor = Math.max(positions[number].factor, SPOKEN);
          improve(positions[number], span, idf);
        }
      }
    }

    function scored(positions) {
      const unknown = Math.log(1 + count) / 2;
      const total = positions.reduce((sum, { idf, factor }) => sum + (idf || unknown) * factor, 0);
      const sums = new Map();
      for (const { best, idf, factor } of positions) {
        for (const [document, { value, weight }] of best) {
          const one = sums.get(document) ?? { value: 0, covered: 0 };
          one.value += value * factor;
          one.covered += Math.min(1, weight + NEARLY) * idf * factor;
          sums.set(document, one);
        }
      }
      return [...sums].map(([document, { value, covered }]) => {
        const score = value * (1 - COVERED + (COVERED * covered) / total) * columns.worth[document];
        return { document, score };
      });
    }

    const sorted = (hits) => hits.sort((one, other) => other.score - one.score || one.document - other.document);

    // A hit gains by how much of its title was said, and by where it is.
    function placed(hits, said, positions, spans) {
      const named = said.filter(({ key }) => towns.has(key)).map(({ key }) => key);
      const weights = new Map();
      const concepts = new Set();
      for (const { found, factor } of [...positions, { found: spans, factor: 1 }]) {
        for (const { term, concept, weight } of found) {
          const value = weight * Math.min(1, 2 * factor);
          if (term === undefined) concepts.add(concept);
          else if (value > (weights.get(plains[term]) ?? 0)) weights.set(plains[term], value);
        }
      }
      const worth = (word) => weights.get(word) ?? ((index.phrases.single.get(word) ?? []).some(({ concept }) => concepts.has(concept)) ? CONCEPT : 0);
      hits.forEach((hit, at) => {
        if (named.length && places[hit.document].size && !columns.place[hit.document].startsWith("hela")) {
          hit.score *= named.some((name) => places[hit.document].has(name)) ? HERE : ELSEWHERE;
        }
        if (at >= TITLES) return;
        const title = words(columns.title[hit.document]).filter((word) => !stop.has(word)).map(keyed);
        const same = title.reduce((sum, word) => sum + worth(word), 0);
        hit.score *= 1 + (TITLE * same) / Math.max(1, title.length);
      });
      return hits;
    }

    // The words of a document that answered, to be marked in its text.
    function answered(document, positions) {
      const found = positions.flatMap(({ best }) => {
        const { term, concept } = best.get(document) ?? {};
        return term !== undefined ? [plains[term]] : concept !== undefined ? index.wordsOf(concept) : [];
      });
      return new Set(found);
    }

    function ask(text) {
      const { said, positions } = read(text);
      const telling = said.filter(({ over }) => over.length);
      const spans = [...phrases(index.phrases.whole, said), ...phrases(index.phrases.telling, telling), ...joined(telling, positions)];
      weigh(positions, spans);
      const hits = sorted(placed(sorted(scored(positions)), said, positions, spans));
      const kept = hits.filter(({ score }, at) => at < LEAST || score > TAIL * hits[0].score);
      return kept.map((hit) => ({ ...hit, words: () => answered(hit.document, positions) }));
    }

    return { ask, columns, key: keyed, text: index.text };
  }

  globalThis.webbstod.searchQuery = open;
})();
