/* Tables: sorted by any column, rows picked by their words, copied, saved. */
(function () {
  'use strict';
  const page = window.regulars, words = page.words;
  /* Made when a table is sorted: the rules of a language take a slow phone a tenth of a second. */
  let order;
  const units = [[/^\s*(万|萬)/, 1e4], [/^\s*(亿|億)/, 1e8], [/^\s*million/, 1e6], [/^\s*billion/, 1e9]];

  /* Without what holds figures together on a line. */
  const bare = text => text.replace(/\u2060/g, '');
  const clean = cell => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.detail, .dash').forEach(part => part.remove());
    return bare(copy.textContent).trim();
  };
  const detail = cell => Array.from(cell.querySelectorAll('.detail'), part => bare(part.textContent)).join(' ');

  /* The first number of a cell as printed; NaN where there is none. */
  const number = text => {
    const plain = text.replace(/\u2212/g, '-').replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1');
    const found = /\d+(\.\d+)?/.exec(plain);
    if (!found) return NaN;
    const rest = plain.slice(found.index + found[0].length);
    const unit = units.find(([mark]) => mark.test(rest));
    const sign = /^[^\d]*-/.test(plain.slice(0, found.index)) ? -1 : 1;
    return sign * Number(found[0]) * (unit ? unit[1] : 1);
  };

  /* Rows named by times are in order; other names sort as words. */
  const key = (rows, column, isNumber) => {
    const texts = rows.map(row => clean(row.cells[column]));
    if (isNumber) return texts.map(number);
    if (column === 0 && texts.every(text => /\d/.test(text))) return rows.map((_, place) => place);
    return texts;
  };

  const sort = (state, column, head) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    state.heads.forEach(other => other.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keys = key(state.moving, column, head.classList.contains('n'));
    order = order || new Intl.Collator(document.documentElement.lang, { numeric: true });
    const isMissing = one => typeof one === 'number' && isNaN(one);
    const places = keys.map((_, place) => place).sort((a, b) => {
      if (isMissing(keys[a]) || isMissing(keys[b])) return isMissing(keys[a]) - isMissing(keys[b]);
      const step = typeof keys[a] === 'number' ? keys[a] - keys[b] : order.compare(keys[a], keys[b]);
      return (down ? -step : step) || a - b;
    });
    /* Totals keep their place. */
    let next = 0;
    state.body.append(...state.rows.map(row =>
      row.classList.contains('total') ? row : state.moving[places[next++]]));
  };

  /* No formula for a spreadsheet. */
  const safe = text => {
    const plain = text.replace(/^\u2212(?=\d)/, '-');
    if (/^-?\d[\d.,]*%?$/.test(plain)) return plain;
    return /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\u2212]/.test(plain) ? "'" + plain : plain;
  };

  /* The rows on show as texts; what stands below a value becomes a column of its own. */
  const grid = table => {
    const rows = [table.tHead.rows[0]].concat(Array.from(table.tBodies[0].rows).filter(row => !row.hidden));
    const isDouble = Array.from(rows[0].cells, (_, column) =>
      rows.slice(1).some(row => row.cells[column] && detail(row.cells[column])));
    return rows.map((row, place) => {
      const texts = [];
      Array.from(row.cells).forEach((cell, column) => {
        const text = clean(cell).replace(/\s+/g, ' ');
        texts.push(safe(text));
        if (isDouble[column]) texts.push(place ? safe(detail(cell)) : '(' + text + ')');
      });
      return texts;
    });
  };

  const quoted = text => /[",\r\n]|^ | $/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;

  const copy = text => {
    const old = () => {
      const area = page.make('textarea', { class: 'aloud', 'aria-hidden': 'true' });
      area.value = text;
      document.body.append(area);
      area.select();
      const isDone = document.execCommand('copy');
      area.remove();
      if (!isDone) throw new Error('refused');
    };
    return navigator.clipboard && window.isSecureContext
      ? navigator.clipboard.writeText(text).catch(old) : new Promise(done => { old(); done(); });
  };

  const filter = (state, box, count) => {
    const wanted = box.value.normalize('NFKC').toLowerCase().trim();
    let shown = 0;
    state.moving.forEach(row => {
      row.hidden = !bare(row.textContent).normalize('NFKC').toLowerCase().includes(wanted);
      shown += row.hidden ? 0 : 1;
    });
    count.textContent = wanted ? page.fill(words.rows, { n: shown, m: state.moving.length }) : '';
  };

  const prepare = (table, place) => {
    const frame = table.parentNode, body = table.tBodies[0], rows = Array.from(body.rows);
    /* The rows of a matrix stand in the order of its columns. */
    const isMatrix = table.classList.contains('matrix');
    const heads = Array.from(table.tHead.rows[0].cells);
    const state = { body, rows, heads, moving: rows.filter(row => !row.classList.contains('total')) };
    if (state.moving.length > 2 && !isMatrix) {
      heads.forEach((head, column) => {
        const text = Array.from(head.childNodes);
        const button = page.button([], () => sort(state, column, head));
        button.className = 'sort';
        button.append(...text);
        head.append(button);
        head.setAttribute('aria-sort', 'none');
      });
    }
    if (state.moving.length > 10 && !isMatrix) {
      const name = 'filter-' + place;
      const box = page.make('input', { type: 'search', id: name, autocomplete: 'off' });
      const count = page.make('span', { role: 'status' });
      box.oninput = () => filter(state, box, count);
      frame.before(page.make('p', { class: 'tools' }, [
        page.make('label', { for: name }, words.filter), ' ', box, ' ', count
      ]));
    }
    const figure = frame.closest('.figure');
    const tools = page.make('p', { class: 'tools' }, page.button(words.copy, () => {
      copy(grid(table).map(row => row.join('\t')).join('\n'))
        .then(() => page.say(words.copied), () => page.say(words.notCopied))
        .then(() => { note.textContent = document.querySelector('main > [role=status]').textContent; });
    }));
    const note = page.make('span', { 'aria-hidden': 'true' });
    if (!figure || !figure.querySelector('.downloads')) {
      tools.append(page.button(words.csv, () => {
        const text = '\ufeff' + grid(table).map(row => row.map(quoted).join(',') + '\r\n').join('');
        const head = figure && figure.querySelector('[id]');
        page.save(page.fileName(head ? head.id : 'table-' + (place + 1), 'csv'),
          new Blob([text], { type: 'text/csv;charset=utf-8' }));
      }));
    }
    tools.append(note);
    frame.after(tools);
  };

  /* A folded table gets its tools when it is opened. */
  page.all('.table > table', (table, place) => {
    const fold = table.closest('details:not([open])'), open = () => prepare(table, place);
    if (fold) fold.addEventListener('toggle', open, { once: true });
    else page.later(open);
  });
})();
