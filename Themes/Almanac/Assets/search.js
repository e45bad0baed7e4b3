/* The search box: two signs, or the start of a word, in a list that is loaded when the box
   is first used. Width, case, accents and old or new forms of signs are one. */
(function () {
  'use strict';
  const page = window.regulars, words = page.words;
  const place = document.querySelector('.find');
  if (!place) return;
  const most = 10;
  let entries = null, kinds = [], forms = null, isAsked = false;

  const box = page.make('input', {
    type: 'search', id: 'find', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false'
  });
  const list = page.make('ul', { class: 'find-list', hidden: '' });
  const none = page.make('p', { class: 'find-list', hidden: '' });
  const status = page.make('p', { class: 'aloud', role: 'status' });
  const search = page.make('div', { class: 'find', role: 'search' }, [
    page.make('label', { for: 'find' }, words.search), box, list, none, status
  ]);
  place.replaceWith(search);

  const isSign = /[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
  const runs = /[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;
  const marks = /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\u30fb]+/g;

  /* One form for all spellings; runs of signs apart. */
  const fold = text => {
    let folded = text.normalize('NFKC').toLowerCase().normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '').normalize('NFC');
    if (forms) folded = folded.replace(/[\u3400-\u9fff]/g, sign => forms.get(sign) || sign);
    return ' ' + folded.replace(runs, ' $& ').replace(marks, ' ').replace(/ +/g, ' ').trim() + ' ';
  };

  /* 0 = not there; 1 = in pieces; 2 = as typed. */
  const holds = (text, term) => {
    if (!isSign.test(term)) return text.includes(' ' + term) ? 2 : 0;
    if (text.includes(term)) return 2;
    for (let i = 0; i + 2 <= term.length; i += 1) {
      if (!text.includes(term.slice(i, i + 2))) return 0;
    }
    return term.length > 2 ? 1 : 0;
  };

  const rank = (entry, terms, whole) => {
    let sum = 0;
    for (const term of terms) {
      const title = holds(entry.title, term);
      const rest = term.length < 2 && isSign.test(term) ? 0 : holds(entry.rest, term);
      if (!title && !rest) return 0;
      sum += title * 4 + rest;
    }
    if (entry.title === whole) return sum + 40;
    if (entry.title.startsWith(whole.trimEnd())) return sum + 12;
    return entry.rest.includes(whole) ? sum + 8 : sum;
  };

  const find = text => {
    const whole = fold(text), terms = whole.trim().split(' ').filter(Boolean);
    if (!terms.length) return [];
    const found = [];
    entries.forEach((entry, place) => {
      const points = rank(entry, terms, whole);
      if (points) found.push({ entry, points, place });
    });
    found.sort((a, b) => b.points - a.points || a.place - b.place);
    return found.slice(0, most).map(one => one.entry);
  };

  const hide = () => { list.hidden = none.hidden = true; };

  const item = entry => page.make('li', {}, page.make('a', { href: words.root + entry.path }, [
    page.make('span', { class: 'kind' }, kinds[entry.kind]), ' ',
    page.make('b', {}, entry.name), ' ',
    page.make('span', { class: 'detail' }, entry.number)
  ]));

  const show = () => {
    const text = box.value.trim();
    if (!text || !entries) return hide();
    const found = find(text);
    list.replaceChildren(...found.map(item));
    list.hidden = !found.length;
    none.hidden = found.length > 0;
    none.textContent = page.fill(words.nothing, { q: text });
    status.textContent = found.length ? page.fill(words.found, { n: found.length }) : none.textContent;
  };

  page.index = data => {
    kinds = data.kinds;
    if (data.forms) {
      forms = new Map();
      const signs = Array.from(data.forms);
      for (let i = 0; i + 1 < signs.length; i += 2) forms.set(signs[i], signs[i + 1]);
    }
    entries = data.entries.map(([kind, name, path, number, more]) => ({
      kind, name, path, number: number || '', title: fold(name),
      rest: fold((number || '') + ' | ' + (more || ''))
    }));
    show();
  };

  const open = () => {
    if (isAsked) return;
    isAsked = true;
    page.load(words.index, () => {
      isAsked = false;
      none.textContent = status.textContent = words.notLoaded;
      none.hidden = false;
    });
  };

  const links = () => Array.from(list.querySelectorAll('a'));
  box.onfocus = open;
  box.oninput = event => { open(); if (!event.isComposing) show(); };
  box.addEventListener('compositionend', show);
  search.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const all = list.hidden ? [] : links(), at = all.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      if (list.hidden && none.hidden) box.value = '';
      hide();
      box.focus();
    } else if (event.key === 'Enter' && at < 0 && all.length) {
      all[0].click();
    } else if (event.key === 'ArrowDown' && all.length) {
      all[Math.min(at + 1, all.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (at ? all[at - 1] : box).focus();
    } else {
      return;
    }
    event.preventDefault();
  });
  search.addEventListener('focusout', event => {
    if (!search.contains(event.relatedTarget)) hide();
  });
})();
