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

  let brush;

  /* A text in lines of at most so many pixels. */
  const lines = (text, font, width) => {
    brush = brush || document.createElement('canvas').getContext('2d');
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
    image.onload = () => {
      const canvas = page.make('canvas', { width: made.width * 2, height: made.height * 2 });
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => page.save(name, blob), 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(made.text);
  };

  const keep = (picture, figure) => {
    const name = (figure.querySelector('[id]') || {}).id;
    const tools = page.make('p', { class: 'tools' }, [
      page.button(words.svg, () => {
        page.save(page.fileName(name, 'svg'), new Blob([drawing(figure).text], { type: 'image/svg+xml' }));
      }), ' ',
      page.button(words.png, () => savePNG(drawing(figure), page.fileName(name, 'png')))
    ]);
    (figure.querySelector('.figure-foot') || picture).after(tools);
  };

  /* The texts of a cell: its value, and what stands below it. */
  const parts = cell => {
    const texts = [];
    let flows = false;
    cell.childNodes.forEach(part => {
      /* A figure that is held together is no part of its own. */
      const inline = part.nodeType === 3 || part.matches('.brief, .parting, wbr');
      if (inline && flows) texts[texts.length - 1] += part.textContent;
      else texts.push(part.textContent);
      flows = inline;
    });
    return texts.map(text => text.trim()).filter(Boolean);
  };
  const plain = cell => parts(cell).join(' ');
  const numbers = text => text ? text.split(' ').map(Number) : [];

  /* A chart's values by pointer, finger or arrow keys: row by row of its table, or cell by cell
     where the chart is a grid. */
  const read = (picture, table) => {
    const rows = Array.from(table.tBodies[0].rows), heads = Array.from(table.tHead.rows[0].cells);
    const forms = Array.from(picture.querySelectorAll('[data-at]'), frame => ({
      frame, svg: frame.firstElementChild, at: numbers(frame.dataset.at), down: numbers(frame.dataset.down)
    }));
    if (!forms.length) return;
    const line = node('path', { class: 'cursor' });
    const note = page.make('p', { class: 'reading', 'aria-hidden': 'true', hidden: '' });
    const slider = page.make('input', { type: 'range', class: 'read', 'aria-label': words.read });
    let form = null, points = [];

    /* What can be read in the form on show, from left to right. */
    const start = () => {
      const shown = forms.find(({ frame }) => frame.offsetParent) || forms[0];
      if (form === shown) return;
      const { at, down } = form = shown, isFirst = !points.length;
      points = down.length ? down.flatMap((y, row) => at.map((x, column) => {
        const cell = rows[row].cells[column + 1], texts = parts(cell);
        return { x, y, column, texts: x > 0 && y > 0 && texts.length
          && [plain(rows[row].cells[0]), plain(heads[column + 1]), ...texts] };
      })).filter(point => point.texts) : rows.filter(row => !row.classList.contains('total'))
        .map((row, place) => ({ x: at[place], y: 0, texts: Array.from(row.cells, (cell, column) =>
          (column ? plain(heads[column]) + ' ' : '') + plain(cell)) })).sort((a, b) => a.x - b.x);
      slider.max = points.length - 1;
      if (isFirst) slider.value = down.length ? 0 : slider.max;
    };

    const show = () => {
      start();
      const { svg, frame } = form, { x, y, texts } = points[slider.value], box = svg.viewBox.baseVal;
      const [width, height] = numbers(frame.dataset.cell || '0 ' + box.height);
      const scale = (svg.clientWidth || box.width) / box.width, top = y && y - height / 2;
      const beside = (near, far, start, end, half, room) => {
        const isFar = start + end > half * 2;
        note.style[near] = isFar ? 'auto' : end * scale + 'px';
        note.style[far] = isFar ? room - start * scale + 'px' : 'auto';
      };
      slider.setAttribute('aria-valuetext', texts.join(', '));
      svg.append(set(line, { d: ['M', x - width / 2, top, 'h', width, 'v', height, 'h', -width, 'z'].join(' ') }));
      note.replaceChildren(...texts.map(text => page.make('span', {}, text)));
      note.hidden = false;
      beside('left', 'right', x - width / 2 - 12, x + width / 2 + 12, box.width / 2, picture.clientWidth);
      if (y) beside('top', 'bottom', top + height, top, box.height / 2, svg.clientHeight);
    };

    const hide = () => { line.remove(); note.hidden = true; };
    const point = event => {
      start();
      const box = form.svg.getBoundingClientRect(), scale = form.svg.viewBox.baseVal.width / box.width;
      const x = (event.clientX - box.left) * scale, y = (event.clientY - box.top) * scale;
      const far = one => Math.hypot(one.x - x, one.y && one.y - y);
      slider.value = points.reduce((best, one, place) => far(one) < far(points[best]) ? place : best, 0);
      show();
    };
    slider.onfocus = slider.oninput = show;
    slider.onblur = hide;
    slider.onkeydown = event => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key], { column } = points[slider.value];
      if (event.key === 'Escape') hide();
      if (!step || !form.down.length) return;
      let next = +slider.value + step;
      while (points[next] && points[next].column !== column) next += step;
      if (points[next]) slider.value = next;
      show();
      event.preventDefault();
    };
    picture.onpointermove = picture.onpointerdown = point;
    picture.onclick = () => slider.focus({ preventScroll: true });
    picture.onpointerleave = () => { if (document.activeElement !== slider) hide(); };
    picture.append(slider, note);
  };

  page.all('.figure > .picture', picture => {
    const figure = picture.parentNode, table = figure.querySelector('.table > table');
    page.later(() => keep(picture, figure));
    if (table) page.later(() => read(picture, table));
  });
})();
