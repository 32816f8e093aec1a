/* E06: the slider under the month says what was on a day; the words stand in the page already. */
(() => {
  'use strict';
  function show() {
    const look = document.querySelector('.dw-look');
    if (!look) return;
    const day = Number(look.querySelector('.kit-number').value);
    const word = look.querySelectorAll('.dw-words > li')[day - 1];
    if (!word) return;
    look.querySelector('.dw-day').textContent = word.textContent;
    const now = document.querySelector('.dw-now');
    now.setAttribute('x', 20 * (day - 1));
    now.setAttribute('visibility', 'visible');
  }
  document.addEventListener('input', (event) => { if (event.target.closest('.dw-look')) show(); });
  document.addEventListener('werkbank:shown', show);
  show();
})();
