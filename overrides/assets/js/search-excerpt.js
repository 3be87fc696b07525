// The sentence of a text that answers a query, cut to size, with the words that answered marked.
(() => {
  "use strict";
  const { words } = globalThis.webbstod.searchWords;
  const LONGEST = 130;
  const BEFORE = 25; // letters before the first marked word, where the sentence is cut
  const SENTENCE = /\n|(?<=[.!?]["”)]?)\s+/;
  const WORD = /[\p{L}\p{N}]+/gu;

  // `wanted`: the keys to mark; `keyed`: a word → its key; what `title` says is not said again. Gives
  // pieces, each [text, whether marked].
  function excerpt(text, wanted, keyed, title = "") {
    const is = (word) => words(word).some((part) => wanted.has(keyed(part)));
    const sentences = text.split(SENTENCE).filter((sentence) => sentence && sentence !== title);
    let best = sentences[0] ?? "";
    let most = 0;
    for (const sentence of sentences) {
      const found = new Set(words(sentence).map(keyed).filter((key) => wanted.has(key))).size;
      if (found > most) [best, most] = [sentence, found];
    }
    return marked(shortened(best, is), is);
  }

  function shortened(sentence, is) {
    if (sentence.length <= LONGEST) return sentence;
    const first = [...sentence.matchAll(WORD)].find(([word]) => is(word))?.index ?? 0;
    const from = first < 2 * BEFORE ? 0 : sentence.lastIndexOf(" ", first - BEFORE) + 1;
    const space = sentence.lastIndexOf(" ", from + LONGEST);
    const to = sentence.length - from <= LONGEST ? sentence.length : space > first ? space : from + LONGEST;
    return `${from ? "… " : ""}${sentence.slice(from, to)}${to < sentence.length ? " …" : ""}`;
  }

  function marked(sentence, is) {
    const pieces = [];
    let at = 0;
    for (const { 0: word, index } of sentence.matchAll(WORD)) {
      if (!is(word)) continue;
      if (index > at) pieces.push([sentence.slice(at, index), false]);
      pieces.push([word, true]);
      at = index + word.length;
    }
    return at < sentence.length ? [...pieces, [sentence.slice(at), false]] : pieces;
  }

  globalThis.webbstod.searchExcerpt = excerpt;
})();
