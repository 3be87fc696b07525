// What is said of hours at instants: node open.js < [[hours as the build writes them, instant], …]
"use strict";
const fs = require("node:fs");
const path = require("node:path");
require(path.join(__dirname, "../../overrides/assets/js/open-hours.js"));

const { read, state, text } = globalThis.webbstod.openHours;
const asked = JSON.parse(fs.readFileSync(0, "utf-8"));
const said = asked.map(([hours, instant]) => text(state(read(hours), new Date(instant))));
process.stdout.write(JSON.stringify(said));
