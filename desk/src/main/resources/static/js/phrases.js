'use strict';
// Sentences of earlier replies beside the fields: one chosen goes in where the cursor was. Alt+P opens and closes them.
(() => {
  const panel = document.getElementById('beside-phrases');
  const form = document.querySelector('form.drafting[data-typed]');
  if (!panel || !form) return;
  const list = panel.querySelector('div'), find = panel.querySelector('input');
  let field = form.querySelector('textarea[name^="answer"], textarea[name="text"]') ?? form.querySelector('textarea'), timer = 0, asked = 0, shown = null;

  form.addEventListener('focusin', event => { if (event.target.matches('textarea')) field = event.target; });

  function insert(text) {
    const at = field.selectionEnd ?? field.value.length;
    field.focus();
    field.setRangeText(text, field.selectionStart ?? at, at, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function show() {
    const words = find.value.trim();
    if (words.length === 1 || words === shown) return;
    const mine = ++asked;
    const answer = await fetch(panel.dataset.phrases + (words ? '?q=' + encodeURIComponent(words) : ''));
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('phrases');
    if (mine !== asked || !found) return;
    shown = words;
    for (const phrase of found.querySelectorAll('.phrase')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = phrase.textContent;
      button.addEventListener('click', () => insert(button.textContent));
      phrase.replaceWith(button);
    }
    list.replaceChildren(...found.childNodes);
  }

  panel.hidden = false;
  document.getElementById('phrases-apart').hidden = true;
  panel.addEventListener('toggle', () => { if (panel.open && shown === null) show(); });
  find.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(show, 300); });
  find.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); show(); } });
  document.addEventListener('keydown', event => {
    if (event.altKey && event.code === 'KeyP' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      panel.open = !panel.open;
      if (panel.open) find.focus(); else field.focus();
    }
  });

  // A remark's sentence is found and selected in the field beside which it stands.
  document.addEventListener('click', event => {
    const quote = event.target.closest?.('.at q[data-sentence]');
    const about = quote && document.getElementById('f-' + quote.closest('.at').id.slice(3));
    const at = about?.value?.indexOf(quote.dataset.sentence) ?? -1;
    if (at < 0) return;
    about.focus();
    about.setSelectionRange(at, at + quote.dataset.sentence.length);
  });
})();
