'use strict';
// Copies the address of what is shown, prints it, and says it in the other language.
(() => {
  const shown = () => document.querySelectorAll('[data-print], [data-copy]').forEach(button => {
    button.hidden = button.hasAttribute('data-copy') && !navigator.clipboard;
  });
  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-print], [data-copy]');
    if (!button) return;
    if (button.hasAttribute('data-print')) return window.print();
    await navigator.clipboard.writeText(location.href);
    button.textContent = button.dataset.copied;
  });
  // Scripts change the address after the page came: the switch of the language goes to what it says when it is used.
  function tongue(event) {
    const link = event.target.closest?.('a.tongue');
    if (!link || link.pathname !== location.pathname) return;
    const there = new URL(location.href);
    there.searchParams.set('lang', new URLSearchParams(link.search).get('lang'));
    link.href = there;
  }
  for (const used of ['pointerdown', 'click']) document.addEventListener(used, tongue);
  document.addEventListener('banli:shown', shown);
  shown();
})();
