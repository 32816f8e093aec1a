/* The behaviour every page shares. All of it is comfort: without script the same forms and links work.
   display  brightness and gloves are kept on this device
   controls menus, questions before something is done for good
   keep     what was typed but not sent survives a change of language, an expired session and a lost connection
   search   the key / leads into the field of search, and suggestions come when somebody turns to it
   swap     a form or link marked data-swap changes only the work area, so that an exercise answers at once */
(() => {
  'use strict';
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  /* ---------- display ---------- */
  function showChoices() {
    const form = $('form[data-display]');
    if (!form) return;
    form.elements.mode.value = root.dataset.mode || 'auto';
    form.elements.glove.value = root.dataset.glove || 'off';
    if (form.elements.slash) form.elements.slash.value = slashIsOff() ? 'off' : 'on';
  }
  document.addEventListener('change', (event) => {
    const { form, name, value } = event.target;
    if (!form || !form.matches('form[data-display]')) return;
    root.dataset[name] = value;
    document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax`;
  });

  /* ---------- controls ---------- */
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    $$('.menu[open]').forEach((menu) => { menu.open = false; $('summary', menu).focus(); });
  });
  document.addEventListener('click', (event) => {
    $$('.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    const ask = event.target.closest('button[data-confirm]');
    if (ask) confirmFirst(event, ask);
  });
  /* The dialog's button "yes" sends what the first button would have sent. */
  function confirmFirst(event, button) {
    const dialog = document.getElementById(button.dataset.confirm);
    if (!dialog || button.dataset.sure) return;
    event.preventDefault();
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'yes') return;
      button.dataset.sure = 'yes';
      button.click();
      delete button.dataset.sure;
    }, { once: true });
    dialog.returnValue = '';
    dialog.showModal();
  }

  /* ---------- keep ---------- */
  const PREFIX = 'keep ';
  const LOST = 'lost';
  function keepKey() {
    const query = new URLSearchParams(location.search);
    query.delete('lang');
    return `${PREFIX}${document.body.dataset.person} ${location.pathname}?${query}`;
  }
  function keepable() {
    return $$('#work input, #work textarea, #work select').filter((field) =>
      field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type)
        && field.form && field.form.method === 'post');
  }
  const isBox = (field) => field.type === 'radio' || field.type === 'checkbox';
  function keep() {
    const values = keepable().map((field) =>
      [field.name, isBox(field) ? field.value : '', isBox(field) ? field.checked : field.value]);
    try { sessionStorage.setItem(keepKey(), JSON.stringify({ values })); } catch (full) { /* then it lives as long as the page */ }
  }
  function forget() { sessionStorage.removeItem(keepKey()); }
  function bringBack() {
    const kept = sessionStorage.getItem(keepKey());
    if (!kept) return;
    keepable().forEach((field) => {
      const value = JSON.parse(kept).values.find(([name, of]) => name === field.name && of === (isBox(field) ? field.value : ''));
      if (!value) return;
      if (isBox(field)) field.checked = value[2]; else field.value = value[2];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  /* What was sent is dropped when the next page comes, unless that page is the sign-in because the session had expired. */
  function dropSent() {
    if (location.pathname === '/login') {
      if (new URLSearchParams(location.search).has('expired')) sessionStorage.setItem(LOST, 'yes');
      return;
    }
    const lost = sessionStorage.getItem(LOST);
    sessionStorage.removeItem(LOST);
    Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => {
      const entry = JSON.parse(sessionStorage.getItem(key));
      if (!entry.sent) return;
      if (lost) sessionStorage.setItem(key, JSON.stringify({ values: entry.values }));
      else sessionStorage.removeItem(key);
    });
  }
  ['input', 'change'].forEach((type) => document.addEventListener(type, (event) => {
    if (event.target.closest('#work')) keep();
  }));
  document.addEventListener('submit', (event) => {
    if (event.target.getAttribute('action') === '/logout') sessionStorage.clear();
    const kept = event.target.method === 'post' && sessionStorage.getItem(keepKey());
    if (kept) sessionStorage.setItem(keepKey(), JSON.stringify({ ...JSON.parse(kept), sent: true }));
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('a[data-language]')) sessionStorage.setItem('place', `${location.pathname} ${scrollY}`);
  });
  function backToPlace() {
    const [path, top] = (sessionStorage.getItem('place') || '').split(' ');
    sessionStorage.removeItem('place');
    if (path === location.pathname) scrollTo(0, Number(top));
  }

  /* ---------- search ---------- */
  const TYPING = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])';
  const slashIsOff = () => /(?:^|; )slash=off(?:;|$)/.test(document.cookie);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.matches(TYPING) || slashIsOff()) return;
    const form = !$('dialog[open]') && $$('form[data-suggest]').find((one) => one.offsetParent);
    if (!form) return;
    event.preventDefault();
    form.elements.q.focus();
    form.elements.q.select();
  });
  document.addEventListener('focusin', (event) => {
    const script = event.target.closest('form[data-suggest]')?.dataset.script;
    if (script && !$(`script[src="${script}"]`)) document.head.append(Object.assign(document.createElement('script'), { src: script }));
  });

  /* ---------- swap ---------- */
  const here = () => location.pathname + location.search;
  let at = here();
  let busy = false;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-swap]')) return;
    event.preventDefault();
    if (busy) return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const reading = form.method !== 'post';
    const address = new URL(form.action || location.href, location.href);
    if (reading) address.search = body;
    send(address.href, reading ? {} : { method: 'POST', body }, { from: event.submitter });
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-swap]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    if (!busy) send(link.href, {}, {});
  });
  addEventListener('popstate', () => { if (here() !== at) send(location.href, {}, { back: true }); });

  /* A lost connection is no reason to lose an answer: it is said, and the same request is sent until it arrives. */
  async function send(address, request, how, attempt = 0) {
    busy = true;
    $('#work').setAttribute('aria-busy', 'true');
    let response;
    try {
      response = await fetch(address, request);
    } catch (unreachable) {
      offline();
      setTimeout(() => send(address, request, how, attempt + 1), Math.min(30000, 1000 * 2 ** attempt));
      return;
    }
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    busy = false;
    const to = new URL(response.url);
    if (!$('#work', next) || to.pathname === '/login' || !(response.headers.get('content-type') || '').includes('html')) {
      location.assign(to.href);
      return;
    }
    forget();
    const stays = to.pathname + to.search === here();
    if (!stays && !how.back) history.pushState(null, '', to.href);
    at = here();
    await show(next, stays, how.from);
  }
  function offline() {
    const says = $('#work .says');
    if (!says || says.dataset.offline) return;
    says.dataset.offline = 'yes';
    const note = document.createElement('p');
    note.className = 'note note-warn note-bare';
    note.textContent = document.body.dataset.offline;
    says.append(note);
    note.scrollIntoView({ block: 'nearest' });
  }
  async function show(next, stays, from) {
    const again = stays ? sameControl(from || document.activeElement) : '';
    await dress(next);
    document.title = next.title;
    const work = $('#work');
    work.className = $('#work', next).className;
    work.replaceChildren(...$('#work', next).childNodes);
    work.removeAttribute('aria-busy');
    $$('a[data-language]').forEach((link) => { link.href = $('a[data-language]', next).href; });
    bringBack();
    document.dispatchEvent(new CustomEvent('werkbank:shown'));
    rest(work, again, stays);
  }
  /* How the control that was used is found again on the next screen: by its id, else by what it sends. */
  function sameControl(control) {
    if (control.id) return `#${CSS.escape(control.id)}`;
    return control.name ? `button[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]` : '';
  }
  /* Style sheets and scripts that the new work area needs and this page does not have yet. */
  function dress(next) {
    const loads = $$('link[rel="stylesheet"], script[src]', next).map((wanted) => {
      const from = wanted.localName === 'link' ? 'href' : 'src';
      const address = wanted.getAttribute(from);
      if ($$(wanted.localName).some((old) => old.getAttribute(from) === address)) return null;
      const copy = Object.assign(document.createElement(wanted.localName), { rel: 'stylesheet', [from]: address });
      document.head.append(copy);
      if (from === 'src') wanted.remove();
      return new Promise((done) => { copy.onload = copy.onerror = done; });
    });
    return Promise.all(loads);
  }
  /* Focus goes where the news is; on the same screen it stays on the control, and data-say is read out. */
  function rest(work, again, stays) {
    const news = $('.says:has(li)', work) || $('[data-focus]', work);
    const control = again && $(again, work);
    const target = news || (control && !control.disabled ? control : null) || $('h1', work) || work;
    if (!target.matches('a, button, input, select, textarea, [tabindex]')) target.setAttribute('tabindex', '-1');
    if (!stays) scrollTo(0, 0); else if (news?.dataset.focus === 'top') news.scrollIntoView();
    target.focus({ preventScroll: !news });
    const say = $('[data-say]', work);
    if (say) $('#say').textContent = say.textContent;
  }

  dropSent();
  showChoices();
  bringBack();
  backToPlace();
  if ($('#work .says:has(li)')) rest($('#work'), '', true);
})();
