'use strict';
// The keys. Each does what a link on the page does; none works inside a field.
(() => {
  const ROWS = 'main tbody tr, main .chip, main .feed li, main .inbox .entry';
  let first = -Infinity;

  const follow = id => {
    const link = document.getElementById(id);
    if (link && !link.hidden) link.click();
  };
  // In the inbox the case beside the list is meant, and only when it is the one at hand; a link is followed, a button only gets the focus.
  const led = key => {
    const row = document.activeElement.closest?.('.rows .entry'), preview = document.getElementById('preview');
    if (row && preview && row.id !== 'waits-' + preview.dataset.case) return;
    const found = (preview ?? document).querySelector(`[data-key="${key}"]`);
    if (found?.matches('a')) found.click(); else found?.focus();
  };
  const go = path => { location.href = path; };

  function step(by) {
    const links = [...document.querySelectorAll(ROWS)]
      .map(row => row.matches('a[href]') ? row : row.querySelector('a[href]')).filter(Boolean);
    const here = links.findIndex(link => link === document.activeElement || link.closest('tr, li, .entry')?.contains(document.activeElement));
    const at = here < 0 ? links.findIndex(link => link.closest('.rows .entry[aria-current]')) : here;
    const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    next?.dispatchEvent(new Event('banli:step', { bubbles: true }));
  }

  // What a key needs on the page to do anything; the others work everywhere.
  const shown = selector => [...document.querySelectorAll(selector)].some(one => !one.closest('[hidden]'));
  const works = {
    find: () => shown('#find'),
    rows: () => shown(ROWS),
    enter: () => shown(ROWS),
    beside: () => shown('#previous, #next'),
    contact: () => shown('#contact'),
    red: () => shown('#red'),
    sign: () => shown('[data-key="s"]'),
    sendback: () => shown('[data-key="b"]'),
    choose: () => shown('.entry input[type=checkbox]'),
    phrases: () => shown('#beside-phrases'),
    close: () => shown('#peek-close'),
    send: () => shown('form.acts, form.drafting')
  };

  function onlyWorking(keys) {
    for (const key of keys.querySelectorAll('[data-for]')) {
      if (works[key.dataset.for]?.() ?? true) continue;
      key.nextElementSibling.remove();
      key.remove();
    }
  }

  async function help() {
    let dialog = document.getElementById('help-dialog');
    if (!dialog) {
      const answer = await fetch('/help');
      const keys = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('keys');
      if (!keys) return go('/help');
      onlyWorking(keys);
      dialog = document.createElement('dialog');
      dialog.id = 'help-dialog';
      dialog.setAttribute('aria-label', document.getElementById('help')?.textContent ?? document.title);
      dialog.tabIndex = -1;
      dialog.append(document.adoptNode(keys));
      dialog.addEventListener('click', event => { if (event.target === dialog || event.target.closest('a')) dialog.close(); });
      document.body.append(dialog);
    }
    if (dialog.open) dialog.close(); else dialog.showModal();
  }

  const keys = {
    '/': () => document.getElementById('find')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    n: () => follow('contact'),
    s: () => led('s'),
    b: () => led('b'),
    x: () => document.activeElement.closest?.('.entry')?.querySelector('input[type=checkbox]')?.click(),
    r: () => follow('red'),
    '[': () => follow('previous'),
    ']': () => follow('next'),
    '?': help,
    Escape: () => follow('peek-close')
  };
  const afterG = { b: () => go('/board'), l: () => go('/cases') };

  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('form.acts, form.drafting');
    if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('button.main'));
      return;
    }
    const field = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const second = performance.now() - first < 1500 ? afterG[event.key] : null;
    first = event.key === 'g' ? performance.now() : -Infinity;
    const act = second ?? keys[event.key];
    if (act) {
      if (event.key !== 'Escape') event.preventDefault();
      act();
    }
  });
})();
