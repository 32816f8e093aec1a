/* E08: the machine writes word by word, each sentence once; a changed setting is tried at once.
   The words come from the server and stand in the page from the beginning. */
(() => {
  'use strict';
  const WORD_MS = 170;
  const WAIT_MS = 250;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const written = new Set();
  let last = 0;

  function write() {
    const line = document.querySelector('[data-write]');
    if (!line || written.has(line.textContent)) return;
    written.add(line.textContent);
    if (still.matches) return;
    const words = [...line.querySelectorAll('.wm-w')];
    words.forEach((word) => word.classList.add('wm-wait'));
    words.forEach((word, at) => setTimeout(() => {
      word.classList.remove('wm-wait');
      if (at > 0) words[at - 1].classList.remove('wm-last');
      word.classList.toggle('wm-last', at < words.length - 1);
    }, WORD_MS * (at + 1)));
  }
  document.addEventListener('input', (event) => {
    const knobs = event.target.closest('[data-try]');
    if (!knobs) return;
    clearTimeout(last);
    last = setTimeout(() => {
      const button = document.getElementById('try');
      if (button && knobs.isConnected) button.click();
    }, WAIT_MS);
  });
  document.addEventListener('werkbank:shown', write);
  write();
})();
