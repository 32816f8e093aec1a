/* E05: the drawing shows at once who sees which envelope. The server decides. */
(() => {
  'use strict';
  function show() {
    const build = document.querySelector('.ds-build');
    if (!build) return;
    const to = ['a', 'b'].map((name) => build.querySelector(`input[name="${name}"]:checked`)?.value);
    build.querySelectorAll('[data-includes]').forEach((node) => {
      const includes = node.dataset.includes.split(' ');
      const seen = to.map((word, at) => (includes.includes(word) ? 'AB'[at] : '')).join('');
      node.setAttribute('class', seen ? 'ds-sees' : 'ds-off');
      const mark = node.querySelector('.ds-mark text');
      if (mark) mark.textContent = seen;
    });
  }
  document.addEventListener('change', (event) => { if (event.target.closest('.ds-build')) show(); });
  document.addEventListener('werkbank:shown', show);
  show();
})();
