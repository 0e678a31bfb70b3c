'use strict';
// Copies the address of what is shown, and prints it.
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
  document.addEventListener('banli:shown', shown);
  shown();
})();
