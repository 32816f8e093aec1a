/* Suggestions below a field of search: arrows choose, Enter opens what is chosen, Escape closes; nothing is chosen by itself.
   Its script comes when somebody turns to the field. Without script the field is a plain form. */
(() => {
  'use strict';
  const WAIT = 120;
  const ADDRESS = '/api/search/suggest?q=';
  const $ = (selector, from = document) => from.querySelector(selector);

  function complete(form) {
    const input = form.elements.q;
    const list = document.createElement('ul');
    Object.assign(list, { id: `${input.id}-list`, className: 'suggest', hidden: true });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.dataset.suggest);
    form.append(list);
    const state = { expanded: 'false', controls: list.id, autocomplete: 'list' };
    Object.entries(state).forEach(([name, value]) => input.setAttribute(`aria-${name}`, value));
    input.setAttribute('role', 'combobox');
    let timer;
    let running;
    let at = -1;

    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (running) running.abort();
      if (input.value.trim().length < 2) close();
      else timer = setTimeout(ask, WAIT);
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (steps[event.key] && list.children.length) {
        event.preventDefault();
        if (list.hidden) open(); else choose(at + steps[event.key]);
      } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
        event.preventDefault();
        go(list.children[at]);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
    input.addEventListener('blur', () => { stop(); close(); });
    form.addEventListener('submit', stop);
    /* The field keeps the focus while somebody points at the list. */
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target.closest('li');
      if (option) go(option);
    });

    if (document.activeElement === input && input.value !== input.defaultValue) ask();

    async function ask() {
      const mine = new AbortController();
      running = mine;
      try {
        const response = await fetch(ADDRESS + encodeURIComponent(input.value.trim()), { signal: mine.signal });
        if (response.ok) show(await response.json());
        else close();
      } catch (goneOrNewer) {
        if (!mine.signal.aborted) close();
      }
    }
    function stop() {
      clearTimeout(timer);
      if (running) running.abort();
    }
    function show(answer) {
      if (document.activeElement !== input) return;
      list.replaceChildren(...answer.suggestions.map(option));
      at = -1;
      if (answer.suggestions.length) open(); else close();
      $('#say').textContent = answer.says;
    }
    function option(suggestion, index) {
      const item = document.createElement('li');
      item.id = `${list.id}-${index}`;
      item.dataset.address = suggestion.address;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const kind = Object.assign(document.createElement('span'), { className: 'hint', textContent: suggestion.label });
      item.append(Object.assign(document.createElement('span'), { textContent: suggestion.text }), ' ', kind);
      return item;
    }
    function open() {
      list.hidden = false;
      choose(-1);
      input.setAttribute('aria-expanded', 'true');
    }
    function close() {
      list.hidden = true;
      choose(-1);
      input.setAttribute('aria-expanded', 'false');
    }
    /* From -1, which is the field itself, through the list and round again. */
    function choose(wanted) {
      const places = list.children.length + 1;
      at = (wanted + 1 + places) % places - 1;
      [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
      if (at < 0) {
        input.removeAttribute('aria-activedescendant');
        return;
      }
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
    function go(item) {
      stop();
      close();
      location.assign(item.dataset.address);
    }
  }

  const forms = [...document.querySelectorAll('form[data-suggest]')];
  forms.forEach(complete);
  /* The page of search says how much was found; asked nothing yet, it has the cursor in its field. */
  const count = $('#work [data-count]');
  if (count) $('#say').textContent = count.textContent;
  const form = $('#work [data-begin]') && forms.find((one) => one.offsetParent);
  if (form) form.elements.q.focus();
})();
