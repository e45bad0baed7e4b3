/* Any two editions side by side: numbers as they were published, the program's own verdicts. */
(function () {
  'use strict';
  const page = window.regulars;
  const place = document.querySelector('.compare[data-source]');
  if (!place) return;
  const words = place.dataset, lang = document.documentElement.lang;

  const number = (value, digits) => (value < 0 ? '\u2212' : '+')
    + Math.abs(value).toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });

  const outcome = (letter, before, after) => {
    if (letter === '-') return words.missing;
    if (letter === 'x') return words.notReleased;
    const step = after[1] - before[1];
    const size = after[2] ? page.fill(words.points, { n: number(step, 1) }) : number(step, 0);
    const verdict = { u: '▲ ' + words.up, d: '▼ ' + words.down, s: '＝ ' + words.same, n: '– ' + words.unsteady, p: words.samePeople }[letter];
    return verdict + ' (' + size + ')';
  };

  const cell = (kind, text, scope) => page.make(kind, scope ? { scope } : { class: 'n' }, text);

  page.editions = data => {
    const pick = (id, text, chosen) => {
      const list = page.make('select', { id }, data.weeks.map((week, place) =>
        page.make('option', { value: place }, week.name)).reverse());
      list.value = chosen;
      return [page.make('label', { for: id }, text), list];
    };
    const last = data.weeks.length - 1;
    const [earlyName, early] = pick('compare-early', words.earlier, last - 1);
    const [lateName, late] = pick('compare-late', words.later, last);
    const result = page.make('div', { role: 'status' });

    const show = () => {
      const [from, to] = [Number(early.value), Number(late.value)].sort((a, b) => a - b);
      result.replaceChildren();
      if (from === to) return;
      const [before, after] = [data.weeks[from], data.weeks[to]];
      /* A year apart both are week 47: then the year has to be said. */
      const name = week => before.short === after.short ? week.name : week.short;
      const start = (to * (to - 1) / 2 + from) * data.measures.length;
      const rows = data.measures.map((name, place) => {
        const [then, now] = [before.values[place], after.values[place]];
        return !then && !now ? null : page.make('tr', {}, [
          cell('th', name, 'row'), cell('td', then ? then[0] : '–'), cell('td', now ? now[0] : '–'),
          page.make('td', {}, outcome(data.verdicts[start + place], then, now))
        ]);
      });
      const head = [words.measure, name(before), name(after), words.difference];
      const table = page.make('table', {}, [
        page.make('caption', {}, page.fill(words.caption, { n: name(before), m: name(after) })),
        page.make('thead', {}, page.make('tr', {}, head.map((text, place) =>
          page.make('th', { scope: 'col', class: place && place < 3 ? 'n' : null }, text)))),
        page.make('tbody', {}, rows.filter(row => row))
      ]);
      result.append(page.make('div', {
        class: 'table', role: 'group', tabindex: '0', 'aria-label': words.title
      }, table));
      /* The program knows moves between groups over the four weeks before an edition. */
      if (after.number - before.number === 4) {
        result.append(page.make('p', {}, page.make('a', { href: words.root + after.page + '#moves' }, words.moves)));
      } else {
        result.append(page.make('p', { class: 'subline' }, words.movesOnly));
      }
      const events = data.events.filter(event => event[0] > before.day && event[0] <= after.day);
      if (events.length) {
        result.append(page.make('h3', {}, words.events), page.make('ul', { class: 'changes' },
          events.map(event => page.make('li', {}, event[1]))));
      }
    };
    early.onchange = late.onchange = show;
    place.append(
      page.make('h2', { id: 'compare-title' }, words.title),
      page.make('p', { class: 'subline' }, words.lead),
      page.make('p', { class: 'tools' }, [earlyName, early, lateName, late]),
      result
    );
    place.hidden = false;
    show();
  };
  page.load(words.source, () => page.say(words.notLoaded));
})();
