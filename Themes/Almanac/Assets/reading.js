/* What the tools of a page share. */
(function () {
  'use strict';
  const page = window.regulars = { words: document.currentScript.dataset };

  /* A phrase with its slots filled: {n}, {m}, {q}. */
  page.fill = (text, values) => text.replace(/\{(\w)\}/g, (slot, key) =>
    key in values ? values[key] : slot);

  page.make = (tag, attributes, children) => {
    const element = document.createElement(tag);
    for (const name of Object.keys(attributes || {})) {
      if (attributes[name] !== null) element.setAttribute(name, attributes[name]);
    }
    for (const child of [].concat(children === undefined ? [] : children)) element.append(child);
    return element;
  };

  page.all = (selector, act) => document.querySelectorAll(selector).forEach(act);

  page.button = (text, act) => {
    const button = page.make('button', { type: 'button' }, text);
    button.onclick = act;
    return button;
  };

  /* What can wait until the page stands, a few milliseconds at a time: a slow phone has to answer a
     finger in between. */
  const waiting = page.waiting = [];
  const work = () => {
    const end = performance.now() + 8;
    /* What fails ends itself, not those behind it. */
    try { while (waiting.length && performance.now() < end) waiting.shift()(); }
    finally { if (waiting.length) setTimeout(work); }
  };
  page.later = act => { if (waiting.push(act) === 1) setTimeout(work); };

  /* Loads a script of the site once; data comes as scripts, since files cannot be fetched. */
  page.load = (address, failed) => {
    const script = page.make('script', { src: address });
    script.onerror = failed;
    document.head.append(script);
  };

  /* One polite voice for all tools of the page. */
  const voice = page.make('p', { class: 'aloud', role: 'status' });
  document.querySelector('main').append(voice);
  page.say = text => { voice.textContent = text; };

  page.save = (name, blob) => {
    const address = URL.createObjectURL(blob);
    const link = page.make('a', { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };

  /* Not every browser opens the folds around what a link names; and among sections that are laid out
     late one may forget to scroll to it. */
  const arrive = () => {
    const place = document.querySelector(':target');
    if (!place) return;
    let fold = place.closest('details:not([open])');
    for (; fold; fold = fold.parentElement.closest('details:not([open])')) fold.open = true;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const top = place.getBoundingClientRect().top;
      if (top < -50 || top > innerHeight) place.scrollIntoView();
    }));
  };
  arrive();
  addEventListener('hashchange', arrive);
  addEventListener('load', arrive);
  /* Tools above the place may have pushed it away; who has gone on since is not called back. */
  let hasGoneOn = false;
  for (const sign of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(sign, () => { hasGoneOn = true; }, { once: true, passive: true });
  }
  addEventListener('load', () => page.later(() => { if (!hasGoneOn) arrive(); }));

  /* A name for a file made of an anchor of the page and the edition. */
  page.fileName = (word, ending) =>
    [word || 'table', page.words.edition].join('-') + '.' + ending;
})();
