/* A select shows one line only. What is too long for it on a phone is written out below. */
(() => {
  'use strict';
  const FITS = 24;
  function writeOut(select) {
    const full = select.parentElement.querySelector('.full');
    const chosen = select.value ? select.selectedOptions[0].text : '';
    full.textContent = chosen.length > FITS ? chosen : '';
  }
  function all() { document.querySelectorAll('.match select').forEach(writeOut); }
  document.addEventListener('change', (event) => { if (event.target.matches('.match select')) writeOut(event.target); });
  document.addEventListener('werkbank:shown', all);
  all();
})();
