// Evaluates an expression with the search's modules loaded: node call.js EXPRESSION < input.json
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const scripts = path.join(__dirname, "../../overrides/assets/js");
for (const name of ["words", "bits", "compounds", "open", "meanings", "said", "query", "excerpt"]) require(path.join(scripts, `search-${name}.js`));

const input = JSON.parse(fs.readFileSync(0, "utf-8"));
const evaluated = new Function("input", "webbstod", `return (${process.argv[2]});`);
process.stdout.write(JSON.stringify(evaluated(input, globalThis.webbstod)));
