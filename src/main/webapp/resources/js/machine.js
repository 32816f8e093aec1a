/* Asks a machine beside an exercise and shows its answer in place; whoever goes on meanwhile is not held up. Without
   script the link opens the answer as a page. */
(() => {
  'use strict';
  const LONGEST_MS = 65000;

  async function ask(link) {
    const place = link.closest('.kit-machine');
    const wait = place.querySelector('[data-wait]');
    if (!wait.hidden) return;
    const heard = place.querySelector('[data-heard]');
    const stop = place.querySelector('#machine-stop');
    const asking = new AbortController();
    const end = () => asking.abort();
    const left = () => { if (!place.isConnected) end(); };
    const timer = setTimeout(end, LONGEST_MS);
    let stopped = false;
    stop.onclick = () => { stopped = true; end(); };
    document.addEventListener('werkbank:shown', left);
    heard.replaceChildren();
    wait.hidden = false;
    say(wait.firstElementChild.textContent);
    try {
      const response = await fetch(link.href, { signal: asking.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      show(page.getElementById('machine-heard'));
    } catch (lostOrStopped) {
      if (stopped) link.focus(); else show(null);
    } finally {
      clearTimeout(timer);
      document.removeEventListener('werkbank:shown', left);
      wait.hidden = true;
    }

    /* The focus stays with whoever has gone on; else it goes to the answer. */
    function show(answer) {
      if (!place.isConnected) return;
      const news = answer || Object.assign(document.createElement('p'), { textContent: place.dataset.lost });
      const waited = place.contains(document.activeElement);
      heard.replaceChildren(news);
      const first = heard.querySelector('#machine-said') || news;
      say(first.textContent);
      if (waited) Object.assign(first, { tabIndex: -1 }).focus();
    }
  }
  function say(text) {
    const live = document.getElementById('say');
    if (live) live.textContent = text;
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-machine]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(link);
  });
})();
