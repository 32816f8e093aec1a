/* E10 B: the ring and the parts per hour follow the finger; the persons walk in. The server says the same again. */
(() => {
  'use strict';
  const METRE = 110;
  const WORK = 5;
  const PATH = 4;
  const BUSY = 0.3;
  const WALK_MS = 900;
  const APART_MS = 130;
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  function desk() {
    const zone = document.querySelector('.si-zone');
    if (!zone) return;
    const floor = zone.querySelector('.si-floor');
    const speed = Number(zone.querySelector('#speed').value);
    const distance = Number(zone.querySelector('#distance').value);
    const camera = zone.querySelector('#guard-camera');
    const said = zone.querySelector('.si-said');
    if (!(speed > 0) || !(distance > 0)) return;
    const blocked = !(camera && camera.checked) && distance > Number(floor.dataset.aisle) + 0.025;
    const parts = Math.round((3600 / (WORK + PATH / speed)) * (blocked ? BUSY : 1));
    const enough = parts >= Number(floor.dataset.target);
    zone.querySelector('.si-ring').setAttribute('r', Math.round(METRE * distance));
    zone.querySelector('.si-number').textContent = parts;
    said.textContent = blocked ? said.dataset.blocked : enough ? said.dataset.enough : said.dataset.few;
    said.classList.toggle('s-ok', enough);
    said.classList.toggle('s-warn', !enough);
  }

  function walk() {
    if (still.matches) return;
    document.querySelectorAll('.si-floor .si-person').forEach((person, at) => {
      person.animate(
        [{ transform: `translate(${person.dataset.x}px, ${person.dataset.y}px)` }, { transform: 'none' }],
        { duration: WALK_MS, delay: at * APART_MS, fill: 'backwards', easing: 'linear' });
    });
  }

  document.addEventListener('input', (event) => { if (event.target.closest('.si-zone')) desk(); });
  document.addEventListener('werkbank:shown', walk);
  walk();
})();
