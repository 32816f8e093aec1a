/* Minus and plus beside a number: a tap adds data-by times the step of the field, inside its limits;
   holding goes on until the finger leaves. Without script the number is typed. */
(() => {
  'use strict';
  const HOLD_MS = 400;
  const REPEAT_MS = 80;
  const BUTTON = '[data-stepper] button[data-by]';
  let timer = 0;
  let held = null;

  const tell = (input, type) => input.dispatchEvent(new Event(type, { bubbles: true }));
  function count(button) {
    const input = button.closest('[data-stepper]').querySelector('input');
    const step = Number(input.step) || 1;
    const bound = (value, otherwise) => (value === '' ? otherwise : Number(value));
    const wanted = Number(input.value || 0) + step * Number(button.dataset.by);
    const value = Math.min(bound(input.max, Infinity), Math.max(bound(input.min, -Infinity), wanted));
    const digits = (input.step.split('.')[1] || '').length;
    input.value = value.toFixed(digits);
    tell(input, 'input');
    return input;
  }
  function repeat(button) {
    held = count(button);
    timer = setTimeout(repeat, REPEAT_MS, button);
  }
  function leave() {
    clearTimeout(timer);
    timer = 0;
  }

  document.addEventListener('pointerdown', (event) => {
    const button = event.target.closest(BUTTON);
    leave();
    held = null;
    if (button && event.button === 0) timer = setTimeout(repeat, HOLD_MS, button);
  });
  ['pointerup', 'pointercancel', 'pointerout'].forEach((type) => document.addEventListener(type, (event) => {
    if (!timer || (type === 'pointerout' && event.target.closest(BUTTON)?.contains(event.relatedTarget))) return;
    leave();
    if (held) tell(held, 'change');
    if (type !== 'pointerup') held = null;
  }));
  document.addEventListener('contextmenu', (event) => { if (timer && event.target.closest(BUTTON)) event.preventDefault(); });
  /* The click that ends a hold has been counted already; a key has no hold. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest(BUTTON);
    if (!button) return;
    if (!held || !event.detail) tell(count(button), 'change');
    held = null;
  });
})();
