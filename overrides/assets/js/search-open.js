// Opens the index of hooks/webbstod/search/index.py: what stands where, and by which keys it is found.
//
// documents {address, title, number, worth, group, kind, place, texts}; terms, the vocabulary;
// postings, a list for each term; concepts, a list for each group of synonyms; phrases, what is typed
// for each; levels, what a word may weigh; endings, the stemmer's tables; stop; light.
(() => {
  "use strict";
  const { plain, stemmerOf, keyOf } = globalThis.webbstod.searchWords;
  const { bitsOf, riceBits, widthOf } = globalThis.webbstod.searchBits;
  const SWEDISH = { "{": "å", "|": "ä", "}": "ö" };
  const WORTHS = 16;

  // Words in order; each says how much it keeps of the one before it.
  function fronted(text) {
    let last = "";
    return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
      const rest = piece.slice(1).replace(/[{|}]/g, (mark) => SWEDISH[mark]);
      last = last.slice(0, piece.charCodeAt(0) - 65) + rest;
      return last;
    });
  }

  function fixed(text, count, size) {
    const bits = bitsOf(text);
    return Array.from({ length: count }, () => bits.fixed(widthOf(size)));
  }

  // A name → all that it was paired with.
  function gathered(pairs) {
    const made = new Map();
    for (const [name, value] of pairs) {
      if (made.has(name)) made.get(name).push(value);
      else made.set(name, [value]);
    }
    return made;
  }

  function remembered(made) {
    const known = new Map();
    return (word) => known.get(word) ?? known.set(word, made(word)).get(word);
  }

  // What is shown of each document, by column.
  function columnsOf({ address, title, number, worth, group, kind, place }) {
    const columns = { title: title.split("\n"), number: number.split("\n") };
    const count = columns.title.length;
    columns.address = fronted(address).map((name) => name.replace(/(?=#|$)/, ".html"));
    columns.worth = fixed(worth, count, WORTHS).map((part) => part / (WORTHS - 1));
    for (const [name, [different, each]] of Object.entries({ group, kind, place })) {
      const values = different.split("\n");
      columns[name] = fixed(each, count, values.length).map((value) => values[value]);
    }
    return columns;
  }

  // So many lists: the documents, what a word weighs in each, in how many it stands in all.
  function listsOf(text, size, { count, levels, idf }) {
    const bits = bitsOf(text);
    return Array.from({ length: size }, () => {
      const told = bits.gamma() - 1;
      const frequency = bits.fixed(1) ? bits.gamma() : told;
      const low = riceBits(count, told);
      const list = { documents: [], weights: [], idf: idf(frequency), frequency };
      for (let last = -1; list.documents.length < told; ) {
        last += 1 + bits.rice(low);
        list.documents.push(last);
        list.weights.push(levels[bits.fixed(widthOf(levels.length))]);
      }
      return list;
    });
  }

  // Each concept's phrases, in words of the vocabulary: [{words, concept, whole}], whole when it is
  // known by all its words and not by those that tell.
  function phrasesOf([size, text], terms) {
    const bits = bitsOf(text);
    const word = () => terms[bits.fixed(widthOf(terms.length))];
    const phrase = (concept) => {
      const whole = bits.fixed(1) === 1;
      return { whole, words: Array.from({ length: bits.gamma() }, word), concept };
    };
    return Array.from({ length: size }, (_, concept) =>
      Array.from({ length: bits.gamma() - 1 }, () => phrase(concept)),
    ).flat();
  }

  // By their first word: phrases of one word, those known by all their words, by their telling words.
  function sortedPhrases(all) {
    const kindOf = ({ words, whole }) => (words.length === 1 ? "single" : whole ? "whole" : "telling");
    const kinds = { single: [], whole: [], telling: [] };
    for (const phrase of all) kinds[kindOf(phrase)].push([phrase.words[0], phrase]);
    return Object.fromEntries(Object.entries(kinds).map(([kind, pairs]) => [kind, gathered(pairs)]));
  }

  function open(index) {
    const { stem, root } = stemmerOf(index.endings);
    const key = remembered(keyOf(stem));
    const rootOf = remembered((own) => plain(root(own)));
    const columns = columnsOf(index.documents);
    const count = columns.address.length;
    const idf = (frequency) => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    const measures = { count, levels: index.levels, idf };

    const terms = fronted(index.terms);
    const plains = terms.map(plain);
    const numbered = new Map(terms.map((term, number) => [term, number]));
    const lists = listsOf(index.postings, terms.length, measures);
    const stop = new Set(index.stop.split(" "));
    const phrases = phrasesOf(index.phrases, plains);
    const concepts = listsOf(index.concepts, index.phrases[0], measures);
    const wordsOf = gathered(phrases.flatMap(({ words, concept }) => words.map((word) => [concept, word])));

    const split = globalThis.webbstod.searchCompounds(stem, (form) => lists[numbered.get(form)]?.frequency ?? 0);
    const halved = terms.map((term, number) => [split(term), number]).filter(([halves]) => halves);

    return {
      columns, count, idf, key, rootOf, split, stop, plains,
      light: new Set(index.light.split(" ")),
      phrases: sortedPhrases(phrases),
      list: (term) => lists[term],
      stands: (term) => lists[term].frequency > 0,
      concept: (number) => concepts[number],
      wordsOf: (concept) => wordsOf.get(concept) ?? [],
      term: (own) => numbered.get(own),
      byPlain: gathered(plains.map((term, number) => [term, number])),
      byRoot: gathered(terms.map((term, number) => [rootOf(term), number])),
      byHead: gathered(halved.map(([{ head }, number]) => [rootOf(head), number])),
      byFirst: gathered(halved.map(([{ first }, number]) => [rootOf(first), number])),
      // In which file of texts a document's is, and the place there.
      text(document) {
        const { version, starts } = index.documents.texts;
        const shard = starts.findLastIndex((start) => start <= document);
        return { file: `text-${version}-${shard}`, shard, at: document - starts[shard] };
      },
    };
  }

  // The index as search.py packs it.
  async function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), (mark) => mark.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  }

  Object.assign(globalThis.webbstod, { searchOpen: open, searchUnpack: unpack });
})();
