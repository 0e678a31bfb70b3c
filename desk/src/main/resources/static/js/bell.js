'use strict';
// Says in the header how much is new, whenever a live page has just shown something new.
(() => {
  const bell = document.querySelector('[data-bell]');
  if (!bell) return;
  document.addEventListener('banli:shown', async () => {
    try {
      const answer = await fetch('/notices/count', { headers: { 'Banli-Look': '' }, cache: 'no-store' });
      if (!answer.ok || answer.redirected) return;
      const count = await answer.text();
      bell.textContent = count;
      bell.hidden = count === '0';
    } catch {
      // The next look tells.
    }
  });
})();
