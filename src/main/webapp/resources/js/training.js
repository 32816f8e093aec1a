/* While a model is being trained, asks again by itself. Without script the link does it. */
(() => {
  'use strict';
  const PAUSE_MS = 400;
  function ask() {
    const link = document.querySelector('a[data-training]');
    if (link) setTimeout(() => link.isConnected && link.click(), PAUSE_MS);
  }
  document.addEventListener('werkbank:shown', ask);
  ask();
})();
