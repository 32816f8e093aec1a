/* In a test an answer is stored as soon as it is given, not only when one goes on. Without script going on stores it.
   A redirect means that nobody is signed in any more, or that the test is over: then nothing was stored. */
(() => {
  'use strict';
  let latest = 0;
  document.addEventListener('change', async (event) => {
    const form = event.target.closest('form[data-save]');
    if (!form) return;
    const turn = ++latest;
    const body = new URLSearchParams(new FormData(form));
    body.set('save', 'on');
    let stored = false;
    try {
      const response = await fetch(form.action, { method: 'POST', body });
      stored = response.ok && !response.redirected;
    } catch (offline) { /* going on sends it again */ }
    const says = document.getElementById('saved');
    if (says && turn === latest) says.textContent = stored ? says.dataset.word : '';
  });
})();
