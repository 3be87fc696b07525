// Reads what hooks/webbstod/search/bits.py writes: small numbers as bits, in the order they were written.
(() => {
  "use strict";
  function bitsOf(text) {
    const bytes = atob(text);
    let at = 0;
    const bit = () => {
      if (at >> 3 >= bytes.length) throw new RangeError("no more bits");
      return (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
    };

    function fixed(width) {
      let value = 0;
      for (let left = width; left > 0; left--) value = value * 2 + bit();
      return value;
    }

    function gamma() {
      let zeros = 0;
      while (!bit()) zeros++;
      return 2 ** zeros + fixed(zeros);
    }

    function rice(low) {
      let high = 0;
      while (bit()) high++;
      return high * 2 ** low + fixed(low);
    }

    return { fixed, gamma, rice };
  }

  const riceBits = (among, chosen) => (chosen ? Math.max(0, Math.round(Math.log2((0.69 * among) / chosen))) : 0);

  // How many bits tell so many things apart.
  const widthOf = (count) => (count > 1 ? 32 - Math.clz32(count - 1) : 0);

  Object.assign((globalThis.webbstod ??= {}), { searchBits: { bitsOf, riceBits, widthOf } });
})();
