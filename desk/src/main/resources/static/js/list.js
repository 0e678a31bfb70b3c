'use strict';
// What lists give beyond links: the next case of the list one came from, the panel beside.
(() => {
  const CASE = /^\/cases\/[a-z0-9-]+$/;
  const LIST = 'banli.list';

  function remember(event) {
    const link = event.target.closest?.('main a[href]');
    if (!link || !CASE.test(link.pathname) || CASE.test(location.pathname)) return;
    const cases = [...document.querySelectorAll('main a[href]')].map(other => other.pathname).filter(path => CASE.test(path));
    sessionStorage.setItem(LIST, JSON.stringify([...new Set(cases)]));
  }

  function kept(store, name) {
    try { return JSON.parse(store.getItem(name)) ?? []; } catch { return []; }
  }

  /** As of when this page is, for the next one: a page of the past leads on within it. */
  function then() {
    const asked = [...new URLSearchParams(location.search)].filter(([name]) => name === 'as-of' || name === 'clock');
    return asked.length ? '?' + new URLSearchParams(asked) : '';
  }

  function beside() {
    if (!CASE.test(location.pathname)) return;
    const cases = kept(sessionStorage, LIST);
    const at = cases.indexOf(location.pathname);
    for (const [id, path] of [['previous', at > 0 ? cases[at - 1] : null], ['next', at >= 0 ? cases[at + 1] : null]]) {
      const link = document.getElementById(id);
      if (link) {
        link.hidden = !path;
        if (path) link.href = path + then();
      }
    }
  }

  document.addEventListener('click', remember);
  document.addEventListener('banli:shown', beside);
  beside();
  document.getElementById('peek-close')?.addEventListener('click', () => document.getElementById('peeked-here').replaceChildren());
})();
