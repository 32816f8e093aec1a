/* While a model is being trained, asks again by itself, and changes the page only when there is news. Without script the
   link does it. */
(() => {
  'use strict';
  const PAUSE_MS = 400;
  const OFFLINE_PAUSE_MS = 3000;
  const saidOn = (page) => {
    const link = page.querySelector('a[data-training]');
    return link ? link.parentElement.textContent : '';
  };
  function wait(pause) {
    const link = document.querySelector('a[data-training]');
    if (link) setTimeout(() => link.isConnected && ask(link), pause);
  }
  async function ask(link) {
    try {
      const response = await fetch(link.href);
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!link.isConnected) return;
      if (saidOn(next) === saidOn(document)) wait(PAUSE_MS); else link.click();
    } catch (unreachable) {
      wait(OFFLINE_PAUSE_MS);
    }
  }
  document.addEventListener('werkbank:shown', () => wait(PAUSE_MS));
  wait(PAUSE_MS);
})();
