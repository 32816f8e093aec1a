/* E03: dots, counters and cost follow the depth at once; other columns are fetched from the server. */
(() => {
  'use strict';
  const COUNTERS = 3;
  const part = () => document.querySelector('.rt-depth');

  function show(depth) {
    const all = part().dataset.settings.split(';');
    if (!(depth >= 1 && depth <= all.length)) return;
    const fields = all[depth - 1].split('|');
    const take = (count) => fields.splice(0, count);
    const put = (selector, text) => { part().querySelector(selector).textContent = text; };
    put('.rt-said', take(1)[0]);
    take(COUNTERS).forEach((text, at) => put(`[data-fact="${at}"]`, text));
    const total = take(1)[0];
    put('.kit-total', total);
    const table = part().querySelectorAll('.kit-cost tbody td');
    table[COUNTERS].textContent = total;
    take(COUNTERS).forEach((text, at) => {
      put(`[data-amount="${at}"]`, text);
      table[at].textContent = text;
    });
    take(COUNTERS).forEach((place, at) => {
      const [x, width] = place.split(' ');
      const piece = part().querySelector(`rect[data-piece="${at}"]`);
      piece.setAttribute('x', x);
      piece.setAttribute('width', width);
    });
    part().querySelectorAll('.chart circle').forEach((dot) => {
      const [x, y] = take(1)[0].split(' ');
      dot.setAttribute('cx', x);
      dot.setAttribute('cy', y);
    });
    for (const mark of part().querySelectorAll('line[data-mark]')) {
      for (const end of ['x1', 'x2']) mark.setAttribute(end, fields[0]);
    }
    part().querySelectorAll('.kit-chart tbody tr').forEach((row, at) => row.classList.toggle('kit-own', at === depth - 1));
  }

  document.addEventListener('input', (event) => {
    if (event.target.closest('.rt-depth') && event.target.id === 'depth') show(Number(event.target.value));
  });
  document.addEventListener('change', (event) => {
    if (event.target.name !== 'columns' || !part()) return;
    const button = document.getElementById('depth-show');
    button.form.requestSubmit(button);
  });
})();
