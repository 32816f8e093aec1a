/* Comfort every exercise shares; without it the same fields and buttons work.
   slide  the range and the number field of w:slide say the same
   move   bars that were on the screen before go to their new length, unless the device asks for stillness */
(() => {
  'use strict';
  const MOVE_MS = 350;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  document.addEventListener('input', (event) => {
    const slide = event.target.closest('[data-slide]');
    if (!slide) return;
    const range = slide.querySelector('.kit-range');
    const field = slide.querySelector('.kit-number');
    if (event.target === range) {
      field.value = range.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      range.value = field.value;
    }
  });

  /* By place on the screen: the third bar moves from where the third bar was. */
  const widths = () => [...document.querySelectorAll('.kit-move')].map((bar) => bar.width.baseVal.value);
  let before = widths();
  function move() {
    const bars = [...document.querySelectorAll('.kit-move')];
    if (!still.matches && bars.length === before.length) {
      bars.forEach((bar, at) => {
        const now = bar.width.baseVal.value;
        if (now !== before[at] && now > 0) {
          bar.animate([{ width: `${before[at]}px` }, { width: `${now}px` }], { duration: MOVE_MS, easing: 'ease-out' });
        }
      });
    }
    before = widths();
  }
  function show() {
    each('.kit-range[hidden]', (range) => { range.hidden = false; });
    move();
  }
  document.addEventListener('werkbank:shown', show);
  show();
})();
