'use strict';
// Says in the frame how much is new and how much waits, at first and whenever a live page has just shown something new.
(() => {
  const AGAIN_MILLIS = 4000, QUIET_MILLIS = 30000;
  const bell = document.querySelector('[data-bell]'), waiting = document.querySelector('[data-waiting].count');
  if (!bell) return;
  const say = (where, count) => { if (where) { where.textContent = count; where.hidden = count === 0; } };

  async function count() {
    try {
      const answer = await fetch('/notices/count', { headers: { 'Banli-Look': '' }, cache: 'no-store' });
      if (!answer.ok || answer.redirected) return;
      const counts = await answer.json();
      say(bell, counts.unread);
      say(waiting, counts.waiting);
      const title = document.title.replace(/^\(\d+\) /, '');
      document.title = counts.waiting ? `(${counts.waiting}) ${title}` : title;
    } catch {
      // The next look tells.
    }
  }
  // What is new is known to the desk a moment later than to the page that shows it, so it is asked for again.
  let again = null;
  document.addEventListener('banli:shown', () => {
    count();
    clearTimeout(again);
    again = setTimeout(count, AGAIN_MILLIS);
  });
  // A page that is not live asks now and then, while somebody sees it.
  setInterval(() => { if (!document.hidden) count(); }, QUIET_MILLIS);
  count();
})();
