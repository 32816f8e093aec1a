/* E07: counts what is left and fills the crates while numbers are chosen; counts the marks of stage 2 and allows two. The
   server counts again. */
(() => {
  'use strict';
  const ROW = 20;
  const CELL = 10;
  const MARKS = 2;
  function show() {
    const spread = document.querySelector('.fs-spread');
    if (!spread) return;
    const fields = [...spread.querySelectorAll('input[type="number"]')];
    const numbers = fields.map((field) => Math.max(0, Math.floor(Number(field.value)) || 0));
    const left = Number(spread.dataset.parts) - numbers.reduce((sum, number) => sum + number, 0);
    fields.forEach((field, at) => {
      /* A button never takes more than is left. */
      field.max = numbers[at] + Math.max(0, left);
      field.closest('.box').querySelectorAll('.fs-row').forEach((row, r) =>
        row.setAttribute('width', Math.max(0, Math.min(ROW, numbers[at] - r * ROW)) * CELL));
    });
    const counter = spread.querySelector('.fs-left');
    const said = spread.querySelector('.fs-said');
    if (!said.dataset.left) said.dataset.left = counter.textContent;
    said.hidden = said.dataset.left !== String(left);
    counter.textContent = left;
  }
  function count() {
    const search = document.querySelector('.fs-search');
    if (!search) return;
    const boxes = [...search.querySelectorAll('.fs-line input')];
    const marked = boxes.filter((box) => box.checked);
    boxes.forEach((box) => { box.disabled = marked.length === MARKS && !box.checked; });
    if (marked.length > MARKS) return;
    search.querySelector('.fs-said').textContent = search.querySelector('.fs-said').dataset[marked.length];
    search.querySelector('.fs-names').textContent = marked.map((box) => box.dataset.name).join(' · ');
  }
  document.addEventListener('input', (event) => {
    if (event.target.closest('.fs-spread')) show();
    if (event.target.closest('.fs-search')) count();
  });
  function both() {
    show();
    count();
  }
  document.addEventListener('werkbank:shown', both);
  both();
})();
