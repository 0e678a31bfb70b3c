'use strict';
// The letter beside what is typed, what is still missing and what was remarked on follow each keystroke: the server puts them
// together, here they only take their places. The fields themselves are never touched, so the cursor stays where it is.
(() => {
  const PAUSE = 300;
  const form = document.querySelector('form.drafting[data-typed]');
  if (!form) return;
  let timer = 0, going = false, again = false;

  async function now() {
    if (going) { again = true; return; }
    going = true;
    again = false;
    const body = new URLSearchParams(new FormData(form));
    body.set('_live', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', redirect: 'manual', body });
      if (answer.ok && !again) placed(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch { /* The next keystroke asks again; that nothing is kept is said beside the button. */ } finally {
      going = false;
      if (again) now();
    }
  }

  function placed(answer) {
    for (const part of answer.querySelectorAll('[data-now]')) {
      const shown = document.getElementById(part.id);
      if (shown && !shown.contains(document.activeElement) && shown.outerHTML !== part.outerHTML) shown.replaceWith(part);
    }
    here();
  }

  // Where one types is marked in the letter.
  function here() {
    const box = document.activeElement?.closest?.('form.drafting .item, form.drafting .passage textarea');
    const at = box?.dataset.at ?? box?.name;
    for (const line of document.querySelectorAll('#paper .said')) line.classList.toggle('here', !!at && line.dataset.at === at);
    return document.querySelector('#paper .said.here');
  }

  // Only the letter scrolls, never the page: on a phone it stands below.
  function shown(line) {
    const pane = line?.closest('.pane');
    if (pane && pane.scrollHeight > pane.clientHeight) pane.scrollTo({ top: line.offsetTop - pane.clientHeight / 3 });
  }

  function typed(event) {
    const made = form.elements['made.' + event.target.name?.replace(/^passage\./, '')];
    if (made) event.target.closest('.passage').querySelector('button[name="_again"]').hidden = made.value === event.target.value;
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  }

  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('focusin', () => shown(here()));
  form.addEventListener('click', event => {
    const button = event.target.closest('button[name="_again"]');
    if (!button) return;
    event.preventDefault();
    const box = form.elements['passage.' + button.value];
    box.value = form.elements['made.' + button.value].value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  });
})();
