/* E02: reckons every machine anew while the limit moves, by the same rule as Watch.java on the server. The page holds
   the shown weeks only. Without script the button of the desk asks the server. */
(() => {
  'use strict';
  const LEFT = 44;
  const WIDE = 590;
  const ABOVE = 24;
  const TALL = 238;
  const SILENCE_HOURS = 48;
  const LOOKS = ['s-none', 's-ok', 's-warn', 's-bad'];
  const SVG = 'http://www.w3.org/2000/svg';
  const language = document.documentElement.lang;
  const whole = new Intl.NumberFormat(language);
  const part = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const say = (sentence, ...values) => sentence.replace(/%(\d)/g, (_, at) => values[at]);
  const $ = (selector) => document.querySelector(selector);
  let data = null;
  let read = '';

  const decode = (digits) => Array.from({ length: digits.length / 2 }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 36));

  function watch(machine, limit, hold) {
    const signal = data.signals[machine];
    const damages = data.damages[machine];
    const alarms = [];
    const ends = [0, 0, 0, 0];
    let over = 0;
    let quiet = -1;
    let next = 0;
    let caught = false;
    for (let at = 0; at < signal.length; at++) {
      const damage = damages[next];
      if (!caught) {
        const high = next > 0 && data.smoother ? 17 * signal[at] > 20 * limit : signal[at] > limit;
        over = high ? over + 1 : 0;
        if (over >= hold && at > quiet) {
          quiet = at + Math.trunc(SILENCE_HOURS / data.hours);
          over = 0;
          caught = Boolean(damage) && at >= damage[0];
          alarms.push([at, caught]);
          if (caught) ends[(damage[1] - at) * data.hours >= data.lead ? 1 : 2]++;
        }
      }
      if (damage && at === damage[1]) {
        if (!caught) ends[3]++;
        caught = false;
        next++;
      }
    }
    const state = ends[3] ? 3 : ends[2] ? 2 : ends[1] ? 1 : 0;
    return { ends, state, alarms, wrong: alarms.filter((alarm) => !alarm[1]).length };
  }

  function setting() {
    const field = $('#limit');
    const number = Math.round((Number(field.value) - Number(field.min)) / Number(field.step));
    const last = Math.round((Number(field.max) - Number(field.min)) / Number(field.step));
    const at = Math.max(0, Math.min(last, number || 0));
    return {
      steps: data.lowest + data.step * at,
      said: say(data.words.value, part.format(Number(field.min) + at * Number(field.step))),
      hold: data.holds[Number($('input[name="hold"]:checked').value)],
    };
  }

  const how = (one) => {
    const state = data.words.states[one.state];
    if (!one.wrong) return state;
    return one.wrong === 1 ? say(data.words.one, state) : say(data.words.and, state, one.wrong);
  };
  const euros = (amount) => say(data.words.euros, whole.format(amount));
  const x = (at, length) => (LEFT + WIDE * at / length).toFixed(1);
  const y = (steps) => (ABOVE + (1 - Math.min(steps, data.top) / data.top) * TALL).toFixed(1);

  function bill(all) {
    const sum = (end) => all.reduce((count, one) => count + one.ends[end], 0);
    const wrong = all.reduce((count, one) => count + one.wrong, 0);
    const counts = [sum(3), sum(2), sum(1), wrong];
    const amounts = [...counts.map((count, at) => count * data.prices[at]), data.sensors];
    const total = amounts.reduce((a, b) => a + b);
    const full = Math.max(data.without, total);
    const cost = $('.al-desk .kit-cost');
    cost.querySelector('.kit-total').textContent = euros(total);
    let from = 0;
    cost.querySelectorAll('rect[data-piece]').forEach((rect, at) => {
      const width = 100 * amounts[at] / full;
      rect.setAttribute('x', from.toFixed(2));
      rect.setAttribute('width', width.toFixed(2));
      from += width;
    });
    cost.querySelectorAll('[data-amount]').forEach((said, at) => { said.textContent = euros(amounts[at]); });
    for (const mark of cost.querySelectorAll('line[data-mark]')) {
      for (const end of ['x1', 'x2']) mark.setAttribute(end, 100 * data.without / full);
    }
    cost.querySelectorAll('tbody tr').forEach((row, at) => {
      const cells = row.querySelectorAll('td');
      if (at < counts.length) cells[0].textContent = counts[at];
      cells[1].textContent = euros(amounts[at]);
    });
    [counts[2], counts[3], counts[1], counts[0]].forEach((count, at) => { $(`.al-desk dd[data-fact="${at}"]`).textContent = count; });
  }

  function tiles(all, steps, shown) {
    const level = (30 * (1 - Math.min(steps, data.top) / data.top)).toFixed(1);
    const signs = document.querySelectorAll('.al-signs > span');
    document.querySelectorAll('.al-tiles button').forEach((tile, at) => {
      const one = all[at];
      const line = tile.querySelector('.spark line');
      for (const end of ['y1', 'y2']) line.setAttribute(end, level);
      tile.setAttribute('aria-pressed', at === shown);
      tile.querySelector('[data-label]').textContent = `${data.names[at]}, ${how(one)}`;
      tile.querySelector('em').className = `status ${LOOKS[one.state]}`;
      tile.querySelector('[data-false]').textContent = one.wrong;
      tile.querySelector('[data-false]').classList.toggle('al-dear', one.wrong * data.prices[3] > data.sensor);
      tile.querySelector('[data-sign]').innerHTML = signs[one.state].innerHTML;
    });
    document.querySelectorAll('.al-machines tbody tr').forEach((row, at) => {
      const cells = row.querySelectorAll('td');
      cells[0].textContent = data.words.states[all[at].state];
      cells[1].textContent = all[at].wrong;
    });
  }

  function mark(group, name, attributes) {
    const shape = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => shape.setAttribute(key, value));
    group.append(shape);
  }

  function signal(one, now, shown) {
    const drawing = $('.al-signal');
    const values = data.signals[shown];
    if (drawing.dataset.shown !== String(shown)) {
      drawing.dataset.shown = shown;
      drawing.querySelector('[data-series]').setAttribute('d',
        `M${values.map((value, at) => `${x(at, values.length)} ${y(value)}`).join('L')}`);
      const stops = drawing.querySelector('[data-stops]');
      stops.replaceChildren();
      data.damages[shown].forEach((damage) => {
        const place = x(damage[1], values.length);
        mark(stops, 'line', { class: 'stop', x1: place, x2: place, y1: ABOVE, y2: ABOVE + TALL });
      });
      $('#al-name').textContent = data.names[shown];
      $('#al-fan').value = shown + 1;
      const firm = data.fixed.includes(shown);
      $('[data-fixed]')?.classList.toggle('al-gone', !firm);
      $('[data-unfixed]')?.classList.toggle('al-gone', firm);
    }
    const limit = drawing.querySelector('[data-limit]');
    limit.setAttribute('transform', `translate(0 ${y(now.steps)})`);
    limit.querySelector('text').textContent = say(data.words.limit, now.said);
    const alarms = drawing.querySelector('[data-alarms]');
    alarms.replaceChildren();
    one.alarms.forEach(([at, right]) => mark(alarms, 'path',
      { class: right ? 'alarm' : 'alarm-f', d: `M${(x(at, values.length) - 7).toFixed(1)} 4h14l-7 12z` }));
    $('#al-state').textContent = how(one);
    $('#al-here').textContent = say(data.words.here, euros(one.wrong * data.prices[3]));
    $('#al-state').className = `status ${LOOKS[one.state]}`;
    drawing.setAttribute('aria-label', say(data.words.label, data.names[shown], now.said, how(one)));
  }

  function show(shown) {
    const now = setting();
    const all = data.signals.map((_, machine) => watch(machine, now.steps, now.hold));
    bill(all);
    tiles(all, now.steps, shown);
    signal(all[shown], now, shown);
  }
  const shown = () => Number($('#al-fan').value) - 1;

  function begin() {
    const desk = $('.al-desk');
    if (!desk) { data = null; read = ''; return; }
    if (read !== desk.dataset.desk) {
      read = desk.dataset.desk;
      data = JSON.parse(read);
      data.signals = data.signals.map(decode);
    }
    show(shown());
  }

  document.addEventListener('input', (event) => { if (data && event.target.closest('.al-desk')) show(shown()); });
  document.addEventListener('click', (event) => {
    if (!data) return;
    const tile = event.target.closest('.al-tiles button');
    const turn = event.target.closest('.al-desk [data-turn]');
    if (tile) {
      event.preventDefault();
      show(Number(tile.value.slice('look-'.length)) - 1);
    } else if (turn) {
      const machines = data.signals.length;
      show((shown() + Number(turn.dataset.turn) + machines) % machines);
    }
  });
  document.addEventListener('werkbank:shown', begin);
  begin();
})();
