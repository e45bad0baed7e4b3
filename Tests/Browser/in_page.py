"""What is asked inside a page, each as the body of a script function."""

# Lays out what a browser leaves for later because it stands far below, as it does once one is there.
LAY_OUT = """
for (const element of document.querySelectorAll('main *')) {
  if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
}
"""

# What sticks out of the page to the right, boxes that scroll by themselves aside.
OVERFLOW = """
const wide = document.documentElement.scrollWidth, limit = arguments[0];
if (wide <= limit) return null;
const names = [];
for (const element of document.body.querySelectorAll('*')) {
  if (element.getBoundingClientRect().right > limit + 1) {
    let frame = element.parentElement, inside = false;
    while (frame) {
      const overflow = getComputedStyle(frame).overflowX;
      if (frame !== document.body && (overflow === 'auto' || overflow === 'scroll'
        || overflow === 'hidden')) inside = true;
      frame = frame.parentElement;
    }
    if (!inside) names.push(element.tagName.toLowerCase()
      + (element.className && element.className.baseVal === undefined ? '.' + element.className : ''));
  }
}
return wide + ' pixels wide: ' + names.slice(0, 5).join(', ');
"""

# Words of a chart that are drawn smaller than 12 pixels, or outside of their drawing.
CHARTS = """
const found = [];
for (const text of document.querySelectorAll('svg text')) {
  const box = text.getBoundingClientRect();
  if (!box.width) continue;
  const svg = text.ownerSVGElement, frame = svg.getBoundingClientRect();
  const scale = text.getScreenCTM(), size = parseFloat(getComputedStyle(text).fontSize);
  const shown = size * Math.hypot(scale.a, scale.b);
  const words = text.textContent.slice(0, 30);
  if (shown < 11.9) found.push('"' + words + '" is ' + shown.toFixed(1) + ' pixels high');
  if (box.left < frame.left - 2 || box.right > frame.right + 2)
    found.push('"' + words + '" leaves its drawing by '
      + Math.max(frame.left - box.left, box.right - frame.right).toFixed(0) + ' pixels');
}
return found.slice(0, 8);
"""

AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, arguments[0]).then(
  result => done(result.violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ': '
    + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join('; '))),
  error => done(['axe-core: ' + error]));
"""
# Style sheets are looked at as they apply; loading them again would break the pages' own policy.
RULES = {
    "preload": False, "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
CONTRAST = {
    "preload": False, "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast"]},
}

# The sum of all layout shifts since the page was opened, and what moved. Below a hundredth columns
# of a table settle while a busy machine still reads the page.
SHIFTS = """
const done = arguments[arguments.length - 1], moved = [];
let sum = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    sum += entry.value;
    for (const source of entry.sources || []) if (source.node) moved.push(source.node.nodeName);
  }
}).observe({type: 'layout-shift', buffered: true});
setTimeout(() => done(sum > 0.01 ? sum.toFixed(4) + ' by ' + moved.slice(0, 3).join(', ') : null), 50);
"""

# Notes every element that the focus comes to, and whether its focus can be seen.
WATCH_FOCUS = """
const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const shown = element => element.checkVisibility({visibilityProperty: true});
window.expected = [...document.querySelectorAll(able)].filter(shown);
window.walked = [];
document.addEventListener('focusin', event => {
  const style = getComputedStyle(event.target), box = event.target.getBoundingClientRect();
  window.walked.push({
    element: event.target,
    name: event.target.tagName.toLowerCase() + ' "' + event.target.textContent.trim().slice(0, 30) + '"',
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  });
});
return window.expected.length;
"""
FOCUS_FOUND = """
const found = [];
const order = window.walked.map(step => step.element);
window.expected.forEach((element, index) => {
  if (order[index] !== element && found.length < 5)
    found.push('step ' + (index + 1) + ' of the keyboard is '
      + (window.walked[index] ? window.walked[index].name : 'nowhere') + ', not '
      + element.tagName.toLowerCase() + ' "' + element.textContent.trim().slice(0, 30) + '"');
});
for (const step of window.walked) if (!step.seen) found.push('the focus on ' + step.name + ' is not seen');
return found.slice(0, 8);
"""

# How many elements say something: what a script makes for its own tools is no part of the page.
SAID = """
const made = '.tools, .tools *, .sort, .compare, .compare *, [role=status]';
return document.querySelectorAll('main *').length
  - document.querySelectorAll('main :is(' + made + ')').length;
"""
