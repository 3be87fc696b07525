// Whether a contact is open, by its weekly hours, Swedish time and holidays. Instants become minutes of
// Stockholm's wall clock, day × 1440 + minute: nights when clocks change need nothing.
(() => {
  "use strict";
  const DAYS = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];
  const DAY = 1440;
  const FIXED = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];
  const FROM_EASTER = [-2, 0, 1, 39, 49];
  const CLOCK = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Stockholm", dateStyle: "short", timeStyle: "short" });
  const { floor } = Math;

  const iso = (minute) => new Date(minute * 6e4).toISOString();
  const minutes = (text) => Date.parse(`${text}Z`) / 6e4;
  const wall = (instant) => (isNaN(instant) ? NaN : minutes(CLOCK.format(instant).replace(" ", "T")));
  const weekday = (day) => (((day + 3) % 7) + 7) % 7;

  // The Sunday after the paschal moon.
  function easter(year) {
    const century = floor(year / 100);
    const golden = year % 19;
    const age = (century - floor(century / 4) - floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
    const moon = minutes(`${year}-03-21T00:00`) / DAY + age - (age > 28 || (age > 27 && golden > 10));
    return moon + 7 - ((weekday(moon) + 1) % 7);
  }

  // Red days, and the three eves when offices are closed.
  function holiday(day) {
    const date = iso(day * DAY).slice(5, 10);
    const first = (one, from, to) => weekday(day) === one && date >= from && date <= to;
    return FIXED.includes(date) || FROM_EASTER.includes(day - easter(+iso(day * DAY).slice(0, 4)))
      || first(4, "06-19", "06-25") || first(5, "06-20", "06-26") || first(5, "10-31", "11-06");
  }

  // "mån,tis 08:00-12:00;ons 13:00-15:00", as the build writes it.
  const read = (text) => text.split(";").map((part) => {
    const [days, opens, closes] = part.split(/[ -]/);
    return { days: days.split(","), opens, closes };
  });

  // For each day of the week its spans, in its own minutes; past DAY if they end the next day.
  function weekly(intervals) {
    const week = DAYS.map(() => []);
    for (const { days, opens, closes } of intervals) {
      const [from, to] = [opens, closes].map((time) => minutes(`1970-01-01T${time}`));
      for (const day of isNaN(from + to) ? [] : days) week[DAYS.indexOf(day)]?.push([from, to > from ? to : to + DAY]);
    }
    return week;
  }

  const placed = (spans, day) => spans.map(([from, to]) => [day * DAY + from, day * DAY + to]);

  // When what is open at a minute ends; spans that touch are one. The minute itself if nothing is open.
  const end = (spans, minute) => spans.sort(([a], [b]) => a - b)
    .reduce((last, [from, to]) => (from <= last ? Math.max(last, to) : last), minute);

  // { always } · { unknown }: a holiday, for those not open every day · { now, until } · { now, opens,
  // passed }: whether a holiday comes first. null without hours.
  function state(intervals, instant) {
    const week = weekly(intervals);
    const now = wall(instant);
    if (isNaN(now) || !week.some((spans) => spans.length)) return null;
    if (end([...week, ...week].flatMap(placed), DAY) >= 8 * DAY) return { always: true };
    const today = floor(now / DAY);
    const daily = week.every((spans) => spans.length);
    if (!daily && holiday(today)) return { unknown: true };
    const [spans, lost] = [[], []];
    for (let day = today - 1; day < today + 30; day++) { // two Tuesdays in a row may be holidays
      const free = holiday(day);
      const own = week[free && daily ? 6 : weekday(day)];
      (free && !daily ? lost : spans).push(...placed(own, day));
    }
    const until = end(spans, now);
    if (until > now) return { now, until };
    const opens = spans.find(([from]) => from > now)?.[0];
    return { now, opens, passed: lost.some(([from]) => from > now && from < opens) };
  }

  // A wall minute as one says it: 08:00 · mån 08:00 · mån 4/5 08:00. What ends at midnight ends 24:00.
  function said(minute, now, ends) {
    const day = floor((minute - ends) / DAY);
    const ahead = day - floor(now / DAY);
    const [, month, date] = iso(day * DAY).split(/\D/).map(Number);
    return [
      ahead ? `${DAYS[weekday(day)]} ` : "",
      ahead > 6 ? `${date}/${month} ` : "",
      ends && minute % DAY === 0 ? "24:00" : iso(minute).slice(11, 16),
    ].join("");
  }

  function text(found) {
    if (!found) return "";
    if (found.always) return "Öppet dygnet runt";
    if (found.unknown) return "Helgdag – tiderna kan avvika";
    const { now, until, opens, passed } = found;
    if (until) return `Öppet nu, till ${said(until, now, 1)}`;
    return `Stängt till ${said(opens, now, 0)}${passed ? " efter helgdag" : ""}`;
  }

  (globalThis.webbstod ??= {}).openHours = { read, state, text };
})();
