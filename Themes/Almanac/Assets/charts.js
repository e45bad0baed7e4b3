/* Charts to keep: as SVG that needs no style sheet, and as PNG of twice the size. */
(function () {
  'use strict';
  const page = window.regulars, words = page.words, space = 'http://www.w3.org/2000/svg';
  const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray',
    'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'font-family', 'font-size',
    'font-weight', 'text-anchor', 'dominant-baseline'];
  const edge = 16;

  const set = (element, values) => {
    for (const name of Object.keys(values)) element.setAttribute(name, values[name]);
    return element;
  };

  const node = (tag, attributes, text) => {
    const element = set(document.createElementNS(space, tag), attributes);
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

  /* A text in lines of at most so many pixels. */
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

  /* The chart, its finding above, its source below. */
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
    root.append(set(copy, { x: edge, y, width: box.width, height: box.height }));
    y += box.height;
    write([source, 12, 400, muted]);
    const height = Math.ceil(y + edge);
    root.prepend(node('rect', { width, height, fill: style.backgroundColor }));
    root.prepend(node('title', {}, blocks[0][0]));
    set(root, {
      viewBox: '0 0 ' + width + ' ' + height, width, height, 'xml:lang': document.documentElement.lang
    });
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

  /* A chart's values, row by row of its table: by pointer, finger or arrow keys. */
  const plain = cell => Array.from(cell.childNodes, part => part.textContent.trim()).join(' ').trim();
  document.querySelectorAll('.figure > .picture').forEach(picture => {
    const table = picture.parentNode.querySelector('.table > table');
    if (!table) return;
    const heads = Array.from(table.tHead.rows[0].cells, plain);
    const rows = Array.from(table.tBodies[0].rows).filter(row => !row.classList.contains('total'))
      .map(row => Array.from(row.cells, (cell, place) => (place ? heads[place] + ' ' : '') + plain(cell)));
    const forms = Array.from(picture.querySelectorAll('[data-at]'), form => ({
      form, svg: form.firstElementChild, at: form.dataset.at.split(' ').map(Number)
    })).filter(({ at }) => at.length === rows.length);
    if (!forms.length) return;
    /* From left to right, whatever way the table runs. */
    const order = rows.map((_, place) => place).sort((a, b) => forms[0].at[a] - forms[0].at[b]);
    const line = node('line', { class: 'cursor', y1: 0 });
    const note = page.make('p', { class: 'reading', 'aria-hidden': 'true', hidden: '' });
    const slider = page.make('input', {
      type: 'range', class: 'read', max: rows.length - 1, value: rows.length - 1, 'aria-label': words.read
    });
    const now = () => forms.find(({ form }) => form.offsetParent) || forms[0];
    const row = () => order[slider.value];
    const tell = () => slider.setAttribute('aria-valuetext', rows[row()].join(', '));
    const show = () => {
      const { svg, at } = now(), x = at[row()], box = svg.viewBox.baseVal;
      const width = svg.clientWidth || box.width, place = x * width / box.width, isLeft = place > width / 2;
      tell();
      svg.append(set(line, { x1: x, x2: x, y2: box.height }));
      note.replaceChildren(...rows[row()].map(text => page.make('span', {}, text)));
      note.hidden = false;
      note.style.left = isLeft ? 'auto' : place + 12 + 'px';
      note.style.right = isLeft ? picture.clientWidth - place + 12 + 'px' : 'auto';
    };
    const hide = () => { line.remove(); note.hidden = true; };
    tell();
    slider.onfocus = slider.oninput = show;
    slider.onblur = hide;
    slider.onkeydown = event => { if (event.key === 'Escape') hide(); };
    picture.onpointermove = event => {
      const { svg, at } = now(), box = svg.getBoundingClientRect();
      const x = (event.clientX - box.left) * svg.viewBox.baseVal.width / box.width;
      const far = place => Math.abs(at[order[place]] - x);
      slider.value = rows.reduce((best, _, place) => far(place) < far(best) ? place : best, 0);
      show();
    };
    picture.onpointerleave = () => { if (document.activeElement !== slider) hide(); };
    picture.append(slider, note);
  });
})();
