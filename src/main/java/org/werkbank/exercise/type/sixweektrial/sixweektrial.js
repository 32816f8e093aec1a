/* E12: calendar, costs and the budget follow the weeks while they are chosen. The server reckons again. */
(() => {
  'use strict';
  const EURO = [300, 1500];
  const MOST = 12;
  function show() {
    const plan = document.querySelector('.sw-plan');
    if (!plan) return;
    const weeks = ['before', 'during'].map((name) => Math.min(MOST, Math.max(0, Number(document.getElementById(name).value) || 0)));
    const costs = weeks.map((number, at) => number * EURO[at]);
    const budget = Number(plan.dataset.budget);
    const full = Math.max(budget, MOST * (EURO[0] + EURO[1]));
    const language = document.documentElement.lang;
    const euro = (amount) => (language === 'en' ? `€${amount.toLocaleString('en')}` : `${amount.toLocaleString('de')} €`);
    plan.querySelectorAll('.sw-calendar .sw-week').forEach((week, at) => {
      const kind = at < weeks[0] ? 'before' : at < weeks[0] + weeks[1] ? 'during' : 'free';
      week.className = `sw-week sw-${kind}`;
    });
    let from = 0;
    costs.forEach((cost, at) => {
      const piece = plan.querySelector(`rect[data-piece="${at}"]`);
      piece.setAttribute('x', from);
      piece.setAttribute('width', (100 * cost) / full);
      plan.querySelector(`[data-amount="${at}"]`).textContent = euro(cost);
      from += (100 * cost) / full;
    });
    const cells = plan.querySelectorAll('.kit-cost tbody tr');
    cells.forEach((row, at) => {
      row.cells[1].textContent = weeks[at];
      row.cells[2].textContent = euro(costs[at]);
    });
    const total = costs[0] + costs[1];
    plan.querySelector('.kit-total').textContent = euro(total);
    const said = plan.querySelector('.sw-said');
    said.textContent = total > budget ? plan.dataset.over : plan.dataset.in;
    said.classList.toggle('s-bad', total > budget);
  }
  document.addEventListener('input', (event) => { if (event.target.closest('.sw-plan')) show(); });
  document.addEventListener('werkbank:shown', show);
  show();
})();
