'use strict';
// The list and its preview: a pick is shown in place, j and k go on to the next, and the choice of all is one box.
(() => {
  const live = () => document.getElementById('live');

  async function show(href, push) {
    const answer = await fetch(href, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || answer.redirected) { location.href = href; return; }
    if (push) history.pushState(null, '', href);
    await htmx.swap({ text: await answer.text(), target: live(), sourceElement: live(), select: '#live', swap: 'outerMorph' });
    document.getElementById('preview')?.scrollTo(0, 0);
    document.dispatchEvent(new Event('banli:shown'));
  }

  document.addEventListener('click', event => {
    const link = event.target.closest?.('.rows a.pick');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    // A narrow page has the preview far below its list: there a pick opens the case.
    if (matchMedia('(max-width: 67.99rem)').matches) return;
    event.preventDefault();
    show(link.href, true);
  });
  document.addEventListener('banli:step', event => {
    const link = event.target.closest?.('.rows a.pick');
    if (!link) return;
    history.replaceState(null, '', link.href);
    show(link.href, false);
  });
  addEventListener('popstate', () => show(location.href, false));

  function all() {
    const box = document.querySelector('[data-all]');
    if (!box) return;
    box.closest('label').hidden = false;
    box.onchange = () => document.querySelectorAll('input[form="together"]').forEach(one => { one.checked = box.checked; });
  }
  document.addEventListener('banli:shown', all);
  all();
})();
