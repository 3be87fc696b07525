// A query against an opened index: the documents that answer it, the best first. No page, no browser.
//
// A document is worth the best meaning of each position of what was said. It loses where it leaves
// positions out, and gains where its title says the same, and where it is in the place that was named.
(() => {
  "use strict";
  const { words } = globalThis.webbstod.searchWords;
  const { SURE, CONCEPT } = globalThis.webbstod.searchMeanings;
  const SPOKEN = 0.6; // a word of a phrase, however little it says alone
  const TOGETHER = 0.4; // each word more that belongs to a phrase
  const RARER = 1.2; // how much more than its position a sure meaning may tell
  const COVERED = 0.9; // how much of the score hangs on all being found,
  const NEARLY = 0.25; // where what is nearly found counts as found
  const TITLE = 0.45;
  const TITLES = 40; // so many of the best have their titles read
  const HERE = 1.2;
  const ELSEWHERE = 0.6;
  const EVERYWHERE = "hela "; // länet
  const OWN = 2;
  const ALL_UNITS = "enheter/index.html";
  const LEAST = 5; // so many are kept whatever they are worth,
  const TAIL = 0.15; // others down to this part of the best

  const sorted = (hits) => hits.sort((one, other) => other.score - one.score || one.document - other.document);

  function improve({ best }, { list, weight, term, concept }, idf) {
    list.documents.forEach((document, at) => {
      const value = weight * idf * list.weights[at];
      if (value > (best.get(document)?.value ?? 0)) best.set(document, { value, weight, term, concept });
    });
  }

  function weigh(positions, spans) {
    for (const one of positions) {
      for (const meaning of one.found) {
        improve(one, meaning, Math.min(meaning.list.idf, one.idf * (meaning.weight >= SURE ? RARER : 1)));
      }
    }
    for (const span of spans) {
      const idf = (span.list.idf * (1 + TOGETHER * (span.over.length - 1))) / span.over.length;
      for (const one of span.over.map((number) => positions[number])) {
        one.idf = Math.max(one.idf, idf);
        one.factor = Math.max(one.factor, SPOKEN);
        improve(one, span, idf);
      }
    }
  }

  function open(index) {
    const { columns, count, plains, stop } = index;
    const { read, keyed } = globalThis.webbstod.searchSaid(index);
    const small = new Set([...stop, ...index.light].map(keyed));
    const places = columns.place.map((place) => new Set(place.startsWith(EVERYWHERE) ? [] : words(place).map(keyed)));
    const towns = new Set(places.flatMap((names) => [...names]));

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

    // How much of what was said a word of a title says again.
    function echo(positions, spans) {
      const weights = new Map();
      const concepts = new Set();
      for (const { found, factor } of [...positions, { found: spans, factor: 1 }]) {
        for (const { term, concept, weight } of found) {
          const value = weight * Math.min(1, 2 * factor);
          if (term === undefined) concepts.add(concept);
          else if (value > (weights.get(plains[term]) ?? 0)) weights.set(plains[term], value);
        }
      }
      const isMeant = (key) => (index.phrases.single.get(key) ?? []).some(({ concept }) => concepts.has(concept));
      return (key) => weights.get(key) ?? (isMeant(key) ? CONCEPT : 0);
    }

    function titled(hits, said) {
      for (const hit of hits.slice(0, TITLES)) {
        const title = words(columns.title[hit.document]).filter((word) => !stop.has(word)).map(keyed);
        const same = title.reduce((sum, key) => sum + said(key), 0);
        hit.score *= 1 + (TITLE * same) / Math.max(1, title.length);
      }
      return hits;
    }

    function placed(hits, said) {
      const named = said.filter(({ key }) => towns.has(key)).map(({ key }) => key);
      if (!named.length) return hits;
      for (const hit of hits) {
        const names = places[hit.document];
        if (!names.size) continue;
        hit.score *= named.some((name) => names.has(name)) ? HERE : ELSEWHERE;
      }
      return hits;
    }

    // The asker's own unit stands before units that answer hardly better, and before the list of all units;
    // before what is no unit only if nothing that tells was said ("hos oss").
    function owned(hits, own, tells) {
      const document = columns.address.indexOf(own);
      if (document < 0) return hits;
      const first = hits.findIndex((hit) => columns.group[hit.document] === columns.group[document]);
      const best = hits[first];
      const found = hits.find((hit) => hit.document === document);
      const meant = columns.address[best?.document] === ALL_UNITS || found?.score * OWN > best?.score;
      if (tells && !meant) return hits;
      const others = hits.filter((hit) => hit !== found);
      const at = tells ? first : 0;
      return [...others.slice(0, at), { document }, ...others.slice(at)];
    }

    // The telling words of a document that answered, to be marked in its text.
    function answered(document, positions) {
      const found = positions.flatMap(({ best }) => {
        const { term, concept } = best.get(document) ?? {};
        return term === undefined ? index.wordsOf(concept) : [plains[term]];
      });
      return new Set(found.filter((key) => !small.has(key)));
    }

    // `own`: the address of the asker's unit, if that is known.
    function ask(text, own) {
      const { said, positions, spans, telling } = read(text);
      weigh(positions, spans);
      const hits = sorted(placed(titled(sorted(scored(positions)), echo(positions, spans)), said));
      const kept = hits.filter(({ score }, at) => at < LEAST || score > TAIL * hits[0].score);
      const tells = telling || spans.length > 0 || !said.length;
      return owned(kept, own, tells).map((hit) => ({ ...hit, words: () => answered(hit.document, positions) }));
    }

    return { ask, columns, key: keyed, text: index.text };
  }

  globalThis.webbstod.searchQuery = open;
})();
