/* Arrow keys move across a map, so that one map is one stop for the tab key. Without script every field is a stop. */
(() => {
  'use strict';
  const SIDE = 5;
  const BY = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -SIDE, ArrowDown: SIDE };
  const fields = (map) => [...map.querySelectorAll('button.cell')];
  function oneStop() {
    document.querySelectorAll('.knobs').forEach((map) => {
      const all = fields(map);
      const stop = all.includes(document.activeElement) ? document.activeElement : all[0];
      all.forEach((field) => { field.tabIndex = field === stop ? 0 : -1; });
    });
  }
  document.addEventListener('keydown', (event) => {
    const field = event.target.closest('.knobs button.cell');
    if (!field || !(event.key in BY)) return;
    event.preventDefault();
    const all = fields(field.closest('.knobs'));
    const from = all.indexOf(field);
    const sideways = Math.abs(BY[event.key]) === 1;
    const to = from + BY[event.key];
    if (!all[to] || (sideways && Math.floor(to / SIDE) !== Math.floor(from / SIDE))) return;
    all[to].focus();
    oneStop();
  });
  document.addEventListener('focusin', (event) => { if (event.target.closest('.knobs')) oneStop(); });
  document.addEventListener('werkbank:shown', oneStop);
  oneStop();
})();
