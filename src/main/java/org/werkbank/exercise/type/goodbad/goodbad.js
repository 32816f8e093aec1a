/* E01, stage C: the bar follows the limit while it is moved. The server reckons again. */
(() => {
  'use strict';
  function show() {
    const check = document.querySelector('.gb-check');
    const field = check && check.querySelector('#limit');
    if (!field) return;
    check.querySelector('#try').hidden = true;
    const at = check.querySelector(`[data-limit="${Number(field.value)}"]`);
    if (!at) return;
    const bar = check.querySelector('.bars > li:last-child');
    bar.querySelector('rect.kit-move').setAttribute('width', at.dataset.width);
    bar.querySelector('.quiet').textContent = at.dataset.detail;
    bar.querySelector('b.num').textContent = at.textContent;
    const cells = check.querySelectorAll('.kit-own td');
    at.dataset.cells.split(' ').forEach((count, cell) => { cells[cell].textContent = count; });
  }
  document.addEventListener('input', (event) => { if (event.target.closest('.gb-check')) show(); });
  document.addEventListener('werkbank:shown', show);
  show();
})();
