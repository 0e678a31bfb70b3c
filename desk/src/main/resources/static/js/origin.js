'use strict';
// Opens the origin of a value beside it; without this script the same link leads to a page of its own.
(() => {
  let open = null;

  // The marks of origin come on hover and focus; one switch shows all and lets the keyboard reach them.
  const quiet = on => {
    document.documentElement.classList.toggle('quiet-origins', on);
    document.querySelectorAll('a.whence').forEach(link => { link.tabIndex = on ? -1 : 0; });
    const button = document.getElementById('origins');
    if (button) { button.hidden = false; button.setAttribute('aria-pressed', String(!on)); }
  };
  const isQuiet = () => document.documentElement.classList.contains('quiet-origins');
  quiet(localStorage.getItem('banli-origins') !== 'shown');
  document.addEventListener('click', event => {
    if (event.target.id !== 'origins') return;
    quiet(!isQuiet());
    localStorage.setItem('banli-origins', isQuiet() ? 'quiet' : 'shown');
  });

  const same = href => [...document.querySelectorAll('a.whence')].find(link => link.getAttribute('href') === href);

  function place(link, panel) {
    const term = link.closest('dd');
    const beside = term ?? link.closest('h1, h2, h3, p, li, .state, .ribbon') ?? link;
    if (beside.tagName === 'LI') beside.append(panel); else beside.after(panel);
    link.setAttribute('aria-expanded', 'true');
  }

  function close(back) {
    if (!open) return;
    const link = same(open.href);
    open.panel.remove();
    open = null;
    link?.removeAttribute('aria-expanded');
    if (back) link?.focus();
  }

  async function show(link) {
    const href = link.getAttribute('href');
    const panel = document.createElement(link.closest('dd') ? 'dd' : 'div');
    panel.className = 'origin-here';
    panel.setAttribute('data-keep', '');
    panel.setAttribute('role', 'status');
    const answer = await fetch(href, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || answer.redirected) { location.href = href; return; }
    await htmx.swap({ text: await answer.text(), target: panel, sourceElement: panel, select: '#origin', swap: 'innerHTML' });
    const line = panel.querySelector('a.to-line');
    if (line && document.querySelector(line.hash)) line.href = line.hash;
    open = { href, panel };
    place(link, panel);
  }

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a.whence');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const again = open?.href === link.getAttribute('href');
    close(false);
    if (!again) show(link);
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && open) close(true); });
  // The page was shown anew around the panel: it goes back to its value.
  document.addEventListener('banli:shown', () => {
    quiet(isQuiet());
    const link = open && same(open.href);
    if (link) place(link, open.panel);
  });
})();
