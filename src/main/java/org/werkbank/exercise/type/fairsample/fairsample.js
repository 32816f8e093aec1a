/* E07: counts what is left and fills the crates while numbers are chosen. The server counts again. */
(() => {
  'use strict';
  const ROW = 20;
  const CELL = 10;
  function show() {
    const spread = document.querySelector('.fs-spread');
    if (!spread) return;
    const fields = [...spread.querySelectorAll('input[type="number"]')];
    const numbers = fields.map((field) => Math.max(0, Math.floor(Number(field.value)) || 0));
    const left = Number(spread.dataset.parts) - numbers.reduce((sum, number) => sum + number, 0);
    fields.forEach((field, at) => {
      field.closest('.box').querySelectorAll('.fs-row').forEach((row, r) =>
        row.setAttribute('width', Math.max(0, Math.min(ROW, numbers[at] - r * ROW)) * CELL));
    });
    const counter = spread.querySelector('.fs-left');
    const said = spread.querySelector('.fs-said');
    if (!said.dataset.left) said.dataset.left = counter.textContent;
    said.hidden = said.dataset.left !== String(left);
    counter.textContent = left;
  }
  /* A button never takes more than is left. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.fs-spread .stepper button[data-by]');
    if (!button) return;
    const left = Number(document.querySelector('.fs-spread .fs-left').textContent);
    const field = button.closest('.stepper').querySelector('input');
    field.max = Number(field.value || 0) + Math.max(0, left);
  }, true);
  document.addEventListener('input', (event) => { if (event.target.closest('.fs-spread')) show(); });
  document.addEventListener('werkbank:shown', show);
  show();
})();
