'use strict';
// What lists give beyond links: the next case of the list one came from, views kept in this browser, the panel beside.
(() => {
  const CASE = /^\/cases\/[a-z0-9-]+$/;
  const LIST = 'banli.list';
  const words = document.getElementById('words').dataset;

  function remember(event) {
    const link = event.target.closest?.('main a[href]');
    if (!link || !CASE.test(link.pathname) || CASE.test(location.pathname)) return;
    const cases = [...document.querySelectorAll('main a[href]')].map(other => other.pathname).filter(path => CASE.test(path));
    sessionStorage.setItem(LIST, JSON.stringify([...new Set(cases)]));
  }

  function kept(store, name) {
    try { return JSON.parse(store.getItem(name)) ?? []; } catch { return []; }
  }

  function beside() {
    if (!CASE.test(location.pathname)) return;
    const cases = kept(sessionStorage, LIST);
    const at = cases.indexOf(location.pathname);
    for (const [id, path] of [['previous', at > 0 ? cases[at - 1] : null], ['next', at >= 0 ? cases[at + 1] : null]]) {
      const link = document.getElementById(id);
      if (link) {
        link.hidden = !path;
        if (path) link.href = path;
      }
    }
  }

  function views(panel) {
    const name = 'banli.views.' + document.body.dataset.me;
    const list = panel.querySelector('ul');
    const safe = view => typeof view?.name === 'string' && typeof view?.url === 'string' && /^\/cases(\?|$)/.test(view.url);

    function keep(all) {
      localStorage.setItem(name, JSON.stringify(all));
      draw();
    }

    function draw() {
      const all = kept(localStorage, name).filter(safe);
      list.replaceChildren(...all.map(view => {
        const row = document.createElement('li'), link = document.createElement('a'), remove = document.createElement('button');
        link.href = view.url;
        link.textContent = view.name;
        remove.type = 'button';
        remove.className = 'quiet';
        remove.textContent = words.remove;
        remove.setAttribute('aria-label', words.remove + ' ' + view.name);
        remove.addEventListener('click', () => keep(all.filter(other => other !== view)));
        row.append(link, ' ', remove);
        return row;
      }));
    }

    panel.querySelector('form').addEventListener('submit', event => {
      event.preventDefault();
      const field = event.target.elements.view, address = new URL(location.href);
      address.searchParams.delete('lang');
      const all = kept(localStorage, name).filter(view => safe(view) && view.name !== field.value.trim());
      keep([...all, { name: field.value.trim(), url: address.pathname + address.search }]);
      field.value = '';
    });
    panel.hidden = false;
    draw();
  }

  document.addEventListener('click', remember);
  document.addEventListener('banli:shown', beside);
  beside();
  const panel = document.getElementById('views');
  if (panel) views(panel);
  document.getElementById('peek-close')?.addEventListener('click', () => document.getElementById('peeked-here').replaceChildren());
})();
