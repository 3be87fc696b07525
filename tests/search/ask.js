// Asks the query module: node ask.js INDEX.js [OWN UNIT] < queries.json > answers.json
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const scripts = path.join(__dirname, "../../overrides/assets/js");
for (const name of ["words", "bits", "compounds", "open", "meanings", "said", "query"]) require(path.join(scripts, `search-${name}.js`));
require(path.resolve(process.argv[2]));

async function main() {
  const { searchUnpack, searchOpen, searchQuery, searchPacked } = globalThis.webbstod;
  const { ask, columns } = searchQuery(searchOpen(await searchUnpack(searchPacked)));
  const answers = JSON.parse(fs.readFileSync(0, "utf-8")).map((query) => {
    const start = performance.now();
    const hits = ask(query, process.argv[3]);
    const milliseconds = performance.now() - start;
    return { milliseconds, hits: hits.map(({ document }) => columns.address[document]) };
  });
  process.stdout.write(JSON.stringify(answers));
}

main();
