/* E11: a tap on a day shows it in detail, the slider of the clock runs through it, and the count follows. */
(() => {
  'use strict';
  const BINS = 48;
  const HEIGHT = 100;
  const find = (selector, from = document) => from.querySelector(selector);

  function count(stage) {
    const chosen = stage.querySelectorAll('.wn-day input:checked').length;
    const said = stage.dataset.count.replace('{0}', chosen).replace('{1}', stage.dataset.least);
    const place = find('.wn-count', stage);
    if (place && place.textContent !== said) place.textContent = said;
  }
  /* The lowest point of a line "M0 9L1 8…" is its value at the bottom of the drawing. */
  function values(path) {
    const all = new Array(BINS).fill(null);
    path.slice(1).split('L').forEach((point) => {
      const [bin, y] = point.split(' ').map(Number);
      all[bin] = y;
    });
    return all;
  }
  function detail(stage) {
    const field = find('input[name="day"]', stage);
    if (!field) return;
    const day = Math.min(Number(stage.dataset.days), Math.max(1, Math.round(Number(field.value)) || 1));
    const hour = Math.min(23.5, Math.max(0, Number(find('input[name="hour"]', stage).value) || 0));
    const bin = Math.min(BINS - 1, Math.floor(hour * 2));
    const tile = find(`.wn-day[data-day="${day}"]`, stage);
    stage.querySelectorAll('.wn-here').forEach((other) => other.classList.remove('wn-here'));
    tile.classList.add('wn-here');
    stage.querySelectorAll('.wn-name').forEach((name) => {
      if (name.textContent !== tile.dataset.name) name.textContent = tile.dataset.name;
    });
    const paths = tile.dataset.paths.split('|');
    stage.querySelectorAll('.wn-signals li').forEach((signal, at) => {
      const { low, high } = signal.dataset;
      find('.wn-curve path', signal).setAttribute('d', paths[at]);
      ['x1', 'x2'].forEach((end) => find('.wn-now', signal).setAttribute(end, bin));
      const y = values(paths[at])[bin];
      if (y === null) return;
      const value = Number(high) - (y / HEIGHT) * (high - low);
      const digits = Math.abs(value) < HEIGHT ? 1 : 0;
      find('.wn-value', signal).textContent = value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    });
  }
  function show() {
    const stage = find('.wn');
    if (stage) detail(stage);
  }
  document.addEventListener('input', (event) => {
    const stage = event.target.closest('.wn');
    if (!stage) return;
    const tile = event.target.closest('.wn-day');
    const field = find('input[name="day"]', stage);
    if (tile && field) {
      field.value = tile.dataset.day;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      count(stage);
    }
    detail(stage);
  });
  document.addEventListener('werkbank:shown', show);
  show();
})();
