/* Says before sending if a package is too large, and shows how far the sending is. Without script the form works as it is. */
(() => {
  'use strict';
  const LARGEST = 20 * 1024 * 1024;
  const form = document.querySelector('form[data-upload]');
  if (!form) return;
  const file = form.elements.file;
  const says = form.querySelector('#upload-says');
  const bar = form.querySelector('progress');
  const button = form.querySelector('button[type=submit]');

  function tooLarge() {
    const large = file.files.length > 0 && file.files[0].size > LARGEST;
    says.textContent = large ? form.dataset.tooLarge : '';
    return large;
  }
  function run(running) {
    bar.parentElement.hidden = !running;
    button.disabled = running;
    if (running) says.textContent = form.dataset.running;
  }
  file.addEventListener('change', tooLarge);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (tooLarge()) return;
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (sent) => { bar.value = (100 * sent.loaded) / sent.total; });
    request.addEventListener('load', () => { location.assign(request.responseURL); });
    request.addEventListener('error', () => { run(false); says.textContent = form.dataset.failed; });
    request.open('POST', form.action);
    run(true);
    request.send(new FormData(form));
  });
})();
