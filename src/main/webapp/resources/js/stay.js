/* Signs out where nobody is any more, on devices that others use. It asks first, waits a minute for an answer, and may be
   answered as often as one likes (curriculum A-04). When somebody was last active is known to this browser alone. */
(() => {
  'use strict';
  const dialog = document.getElementById('stay');
  const $ = (selector) => dialog.querySelector(selector);
  const MINUTE = 60000;
  const LAST_CALL = 20;
  const quietBefore = 1000 * Number(dialog.dataset.seconds) - MINUTE;
  const USED = 'used';
  let used = 0;
  let asked = 0;
  let told = Date.now();

  /* All tabs of a browser are one person: whoever works in one of them is there. */
  function lastUse() {
    try { return Math.max(used, Number(localStorage.getItem(USED))); } catch (blocked) { return used; }
  }
  function use() {
    if (!dialog.open && Date.now() - used >= 1000) stay();
  }
  function stay() {
    used = Date.now();
    try { localStorage.setItem(USED, String(used)); } catch (blocked) { /* then each tab is on its own */ }
    if (used - told > MINUTE) tell();
  }
  /* Working on one page for long sends nothing: without this the server would end the session. */
  function tell() {
    told = Date.now();
    fetch('/stay', { method: 'POST' }).catch(() => { told = 0; });
  }
  function ask() {
    asked = Date.now();
    $('[role=status]').textContent = '';
    dialog.showModal();
  }
  function leave() {
    $('input[name=idle]').value = '1';
    $('form[action="/logout"]').submit();
  }
  function look() {
    if (Date.now() - lastUse() < quietBefore) {
      if (dialog.open) dialog.close();
      return;
    }
    if (!dialog.open) ask();
    const left = Math.ceil((asked + MINUTE - Date.now()) / 1000);
    $('[data-left]').textContent = Math.max(0, left);
    const call = $('[role=status]');
    if (left <= LAST_CALL && !call.textContent) call.textContent = `${$('[data-label]').textContent} ${left}`;
    if (left <= 0) leave();
  }
  $('form[method=dialog]').addEventListener('submit', stay);
  dialog.addEventListener('cancel', stay);
  ['pointerdown', 'pointermove', 'keydown', 'scroll', 'input'].forEach((type) =>
    document.addEventListener(type, use, { passive: true, capture: true }));
  stay();
  setInterval(look, 1000);
})();
