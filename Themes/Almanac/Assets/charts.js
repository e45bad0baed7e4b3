/* Charts to keep: as SVG that needs no style sheet, and as PNG of twice the size. */
(function () {
  'use strict';
  const page = window.regulars, words = page.words, space = 'http://www.w3.org/2000/svg';
  const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray',
    'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'font-family', 'font-size',
    'font-weight', 'text-anchor', 'dominant-baseline'];
  const edge = 16;

  const node = (tag, attributes, text) => {
    const element = document.createElementNS(space, tag);
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /* The computed styles of a drawing as its own attributes. */
  const settle = (from, to) => {
    const style = getComputedStyle(from);
    if (style.display === 'none' && from.tagName !== 'title' && from.tagName !== 'desc') {
      return to.remove();
    }
    to.removeAttribute('class');
    if (!['title', 'desc', 'defs', 'svg', 'g'].includes(from.tagName)) {
      for (const name of kept) {
        const value = style.getPropertyValue(name);
        if (value && value !== 'normal' && value !== 'auto') to.setAttribute(name, value);
      }
    } else if (from.tagName === 'g' && style.opacity !== '1') {
      to.setAttribute('opacity', style.opacity);
    }
    const parts = Array.from(to.children);
    Array.from(from.children).forEach((child, place) => settle(child, parts[place]));
  };

  const brush = document.createElement('canvas').getContext('2d');

  /* A text in lines of at most so many pixels, broken at spaces or between signs. */
  const lines = (text, font, width) => {
    brush.font = font;
    const found = [''];
    for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) || []) {
      const longer = found[found.length - 1] + piece;
      if (brush.measureText(longer.trimEnd()).width <= width || longer === piece) {
        found[found.length - 1] = longer;
      } else {
        found.push(piece);
      }
    }
    return found.map(line => line.trim());
  };

  const text = (figure, selector) => {
    const found = (figure || document).querySelector(selector);
    return found ? found.textContent.replace(/\s+/g, ' ').trim() : '';
  };

  /* The chart with its finding above and its source below, on paper. */
  const drawing = figure => {
    const chart = figure.querySelector('.wide svg') || figure.querySelector('svg');
    const box = chart.viewBox.baseVal, copy = chart.cloneNode(true);
    settle(chart, copy);
    const style = getComputedStyle(document.body), face = style.fontFamily;
    const muted = getComputedStyle(figure.querySelector('.subline')).color;
    const blocks = [
      [text(figure, 'h2, h3'), 18, 600, style.color], [text(figure, '.subline'), 13, 400, muted]
    ];
    const source = [text(null, '.shop'), text(null, '.issue .num'), text(null, '.as-of')]
      .filter(Boolean).join(' · ');
    const width = box.width + 2 * edge, root = node('svg', { xmlns: space });
    let y = edge;
    const write = ([what, size, weight, fill]) => {
      for (const line of lines(what, weight + ' ' + size + 'px ' + face, box.width)) {
        y += size * 1.35;
        root.append(node('text', {
          x: edge, y: Math.round(y), fill, 'font-family': face, 'font-size': size, 'font-weight': weight
        }, line));
      }
    };
    blocks.forEach(write);
    y += 12;
    for (const [name, value] of [['x', edge], ['y', y], ['width', box.width], ['height', box.height]]) {
      copy.setAttribute(name, value);
    }
    root.append(copy);
    y += box.height;
    write([source, 12, 400, muted]);
    const height = Math.ceil(y + edge);
    root.prepend(node('rect', { width, height, fill: style.backgroundColor }));
    root.prepend(node('title', {}, blocks[0][0]));
    for (const [name, value] of [['viewBox', '0 0 ' + width + ' ' + height], ['width', width], ['height', height]]) {
      root.setAttribute(name, value);
    }
    root.setAttribute('xml:lang', document.documentElement.lang);
    return { width, height, text: new XMLSerializer().serializeToString(root) };
  };

  const savePNG = (made, name) => {
    const image = new Image();
    image.addEventListener('load', () => {
      const canvas = page.make('canvas', { width: made.width * 2, height: made.height * 2 });
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => page.save(name, blob), 'image/png');
    });
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(made.text);
  };

  document.querySelectorAll('.figure > .picture').forEach(picture => {
    const figure = picture.parentNode, name = (figure.querySelector('[id]') || {}).id;
    const tools = page.make('p', { class: 'tools' }, [
      page.button(words.svg, () => {
        page.save(page.fileName(name, 'svg'), new Blob([drawing(figure).text], { type: 'image/svg+xml' }));
      }), ' ',
      page.button(words.png, () => savePNG(drawing(figure), page.fileName(name, 'png')))
    ]);
    const foot = figure.querySelector('.figure-foot');
    (foot || picture).after(tools);
  });

  /* The rows of the table below a chart, read off the chart: by pointer, finger or arrow keys. */
  const wordsOf = cell => Array.from(cell.childNodes, part => part.textContent.trim()).join(' ').replace(/\s+/g, ' ').trim();
  document.querySelectorAll('.figure > .picture').forEach(picture => {
    const table = picture.parentNode.querySelector('.table > table');
    if (!table || !picture.querySelector('[data-at]')) return;
    const heads = Array.from(table.tHead.rows[0].cells, wordsOf);
    const said = Array.from(table.tBodies[0].rows).filter(row => !row.classList.contains('total'))
      .map(row => Array.from(row.cells, (cell, place) => [heads[place], wordsOf(cell)])
        .filter(([, value]) => value));
    const forms = Array.from(picture.querySelectorAll('[data-at]'), form => ({
      form, svg: form.querySelector('svg'), at: form.dataset.at.split(' ').map(Number)
    })).filter(({ at }) => at.length === said.length);
    if (!forms.length) return;
    /* From left to right, whatever way the table runs. */
    const order = said.map((_, place) => place).sort((a, b) => forms[0].at[a] - forms[0].at[b]);
    const line = node('line', { class: 'cursor' });
    const note = page.make('p', { class: 'reading', 'aria-hidden': 'true', hidden: '' });
    const slider = page.make('input', {
      type: 'range', class: 'read', min: 0, max: said.length - 1, 'aria-label': words.read
    });
    const tell = () => {
      const [first, ...rest] = said[order[slider.value]];
      slider.setAttribute('aria-valuetext', [first[1]].concat(rest.map(pair => pair.join(' '))).join(', '));
      note.replaceChildren(page.make('b', {}, first[1]), ...rest.map(([name, value]) =>
        page.make('span', {}, name + ' ' + value)));
    };
    const show = () => {
      const shown = forms.find(({ form }) => form.offsetParent !== null) || forms[0];
      const x = shown.at[order[slider.value]], box = shown.svg.viewBox.baseVal;
      tell();
      for (const [name, value] of [['x1', x], ['x2', x], ['y1', 0], ['y2', box.height]]) {
        line.setAttribute(name, value);
      }
      shown.svg.append(line);
      note.hidden = false;
      const width = shown.svg.getBoundingClientRect().width, place = x * width / box.width;
      const isLeft = place > width / 2;
      note.style.left = isLeft ? 'auto' : place + 12 + 'px';
      note.style.right = isLeft ? picture.clientWidth - place + 12 + 'px' : 'auto';
    };
    const hide = () => {
      line.remove();
      note.hidden = true;
    };
    slider.value = said.length - 1;
    tell();
    slider.addEventListener('focus', show);
    slider.addEventListener('input', show);
    slider.addEventListener('blur', hide);
    slider.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
    picture.addEventListener('pointermove', event => {
      const shown = forms.find(({ form }) => form.offsetParent !== null) || forms[0];
      const box = shown.svg.getBoundingClientRect();
      const x = (event.clientX - box.left) * shown.svg.viewBox.baseVal.width / box.width;
      slider.value = order.reduce((best, row, place) =>
        Math.abs(shown.at[row] - x) < Math.abs(shown.at[order[best]] - x) ? place : best, 0);
      show();
    });
    picture.addEventListener('pointerleave', () => {
      if (document.activeElement !== slider) hide();
    });
    picture.append(slider, note);
  });
})();
