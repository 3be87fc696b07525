// What one typed word may mean in an opened index: lists of documents, each with a weight.
//
// The surest first: the word itself, itself without rings and dots, what it is a synonym of, what is
// derived from it, compounds that have it, what it begins, what it was meant to be spelt.
(() => {
  "use strict";
  const { plain } = globalThis.webbstod.searchWords;
  const WEIGHT = {
    exact: 1,
    folded: 0.95, // vald, for våld
    otherMarks: 0.5, // våld, for a word of the index without a ring
    beside: 0.65, // vald is a word of its own too
    besideMarked: 0.3, // and who writes å and ä elsewhere means that
    concept: 0.88,
    root: 0.65,
    rootConcept: 0.6,
    head: 0.6,
    first: 0.6,
    halves: 0.7,
    begun: 0.75,
    begunToo: 0.3,
    edited: [1, 0.75, 0.55],
    part: 0.5,
  };
  const SURE = WEIGHT.concept * WEIGHT.folded;

  // Optimal string alignment, given up where it passes `most`.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let above = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        row[j] = Math.min(above[j - 1] + (same ? 0 : 1), above[j] + 1, row[j - 1] + 1);
        if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      [before, above] = [above, row];
    }
    return above[other.length];
  }

  function meaningsOf(index) {
    const { plains, rootOf, list, byPlain, byRoot } = index;
    const { single } = index.phrases;
    const isKnown = (term) => index.stands(term) || single.has(plains[term]);

    function concepts(term, weight) {
      return (single.get(plains[term]) ?? []).map(({ concept }) => ({ list: index.concept(concept), weight: weight * WEIGHT.concept, concept }));
    }

    function itself(term, weight) {
      return index.stands(term) ? [{ list: list(term), weight, term }] : [];
    }

    const whole = (term, weight) => [...itself(term, weight), ...concepts(term, weight)];

    function written(key, marked) {
      const bare = plain(key);
      const own = index.term(key);
      const known = own !== undefined && isKnown(own);
      const others = (byPlain.get(bare) ?? []).filter((term) => term !== own);
      const relatives = (byRoot.get(rootOf(key)) ?? []).filter((term) => plains[term] !== bare);
      return [
        ...(known ? whole(own, WEIGHT.exact) : []),
        ...others.flatMap((term) => {
          if (known) return itself(term, bare !== key ? WEIGHT.otherMarks : marked ? WEIGHT.besideMarked : WEIGHT.beside);
          return whole(term, bare === key ? WEIGHT.folded : WEIGHT.otherMarks);
        }),
        ...relatives.flatMap((term) => [...itself(term, WEIGHT.root), ...concepts(term, WEIGHT.root * WEIGHT.rootConcept)]),
      ];
    }

    function compounds(key) {
      return [
        ...(index.byHead.get(rootOf(key)) ?? []).flatMap((term) => itself(term, WEIGHT.head)),
        ...(index.byFirst.get(rootOf(key)) ?? []).flatMap((term) => itself(term, WEIGHT.first)),
      ];
    }

    // Documents that have both halves of a compound, each by itself.
    function apart(halves) {
      const [first, head] = [halves.first, halves.head].map((half) => {
        const forms = (byRoot.get(rootOf(half)) ?? []).filter(index.stands).map(list);
        return new Map(forms.flatMap(({ documents, weights }) => documents.map((document, at) => [document, weights[at]])));
      });
      const documents = [...first.keys()].filter((document) => head.has(document));
      const weights = documents.map((document) => Math.min(first.get(document), head.get(document)));
      return documents.length ? [{ list: { documents, weights, idf: index.idf(documents.length) }, weight: WEIGHT.halves }] : [];
    }

    function begun(key, sure) {
      const bare = plain(key);
      const found = [];
      plains.forEach((term, number) => {
        if (term.length <= bare.length || !term.startsWith(bare)) return;
        found.push(...whole(number, (sure ? WEIGHT.begunToo : WEIGHT.begun) * Math.sqrt(bare.length / term.length)));
      });
      return found;
    }

    // The words nearest to a misspelt one, at most so many edits away; a short one begins alike.
    function near(bare, most) {
      let found = [];
      let least = most;
      plains.forEach((term, number) => {
        if (Math.abs(term.length - bare.length) > least || (bare.length < 6 && term[0] !== bare[0])) return;
        const edits = distance(bare, term, least);
        if (edits > least || !isKnown(number)) return;
        if (edits < least) found = [];
        least = edits;
        found.push(number);
      });
      return { found, edits: least };
    }

    // The longest beginning or end of an unknown word that is a word itself.
    function partly(bare, shortest) {
      for (let size = bare.length - 1; size >= shortest; size--) {
        const forms = [bare.slice(0, size), bare.slice(-size)];
        const found = forms.flatMap((form) => [...(byPlain.get(form) ?? []), ...(byRoot.get(rootOf(form)) ?? [])]).filter(isKnown);
        if (found.length) return [...new Set(found)].flatMap((term) => whole(term, WEIGHT.part));
      }
      return [];
    }

    // An unknown word is misspelt, or a compound that the site does not have: then its halves are told.
    function guessed(key, halves) {
      const bare = plain(key);
      if (bare.length <= 3) return { found: [] };
      const spelt = ({ found, edits }) => found.flatMap((term) => whole(term, WEIGHT.edited[edits]));
      const nearest = near(bare, bare.length >= 8 ? 2 : 1);
      if (halves && !(nearest.found.length && nearest.edits === 1)) return { found: [], halves };
      const ways = [() => spelt(nearest), () => partly(bare, 4), () => (bare.length >= 6 ? spelt(near(bare, 2)) : []), () => partly(bare, 3)];
      for (const way of ways) {
        const found = way();
        if (found.length) return { found };
      }
      return { found: [] };
    }

    // Of a key. `last`: more of the word may come; `marked`: å, ä or ö is written somewhere. Gives halves instead,
    // where only they mean something.
    function meanings(key, { last = false, marked = false } = {}) {
      const own = written(key, marked);
      const sure = own.some(({ weight }) => weight >= SURE);
      const halves = index.split(key);
      const found = [...own, ...compounds(key), ...(halves && sure ? apart(halves) : [])];
      const stands = own.some(({ term, weight }) => term !== undefined && weight >= SURE);
      if ((last || !stands) && key.length > 1) found.push(...begun(key, sure));
      return found.length ? { found } : guessed(key, halves);
    }

    return { meanings, near, whole };
  }

  Object.assign(globalThis.webbstod, { searchMeanings: { meaningsOf, SURE, CONCEPT: WEIGHT.concept } });
})();
