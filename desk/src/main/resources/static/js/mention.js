'use strict';
// After an @ in a comment: offers the people whose name or id is being typed; arrows and Enter choose, or a click.
(() => {
  const box = document.querySelector('textarea[data-people]'), list = document.getElementById('mentions');
  if (!box) return;
  const MOST = 8, BEGUN = /(?:^|[^\w.%+-])[@＠]([^\s@＠]{0,20})$/;
  const people = [...document.querySelectorAll('#people option')].map(one => ({ say: one.value, label: one.label }));
  let at = -1, begun = '';

  function close() {
    list.hidden = true;
    list.replaceChildren();
    box.removeAttribute('aria-activedescendant');
    at = -1;
  }

  function mark(next) {
    at = (next + list.children.length) % list.children.length;
    [...list.children].forEach((one, index) => one.setAttribute('aria-selected', index === at));
    box.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at].scrollIntoView({ block: 'nearest' });
  }

  function choose(say) {
    const caret = box.selectionStart;
    box.setRangeText(say + ' ', caret - begun.length, caret, 'end');
    close();
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function offer(event) {
    if (event.isComposing) return;
    const typed = BEGUN.exec(box.value.slice(0, box.selectionStart));
    close();
    if (!typed) return;
    begun = typed[1];
    const word = begun.toLowerCase();
    const found = people.filter(one => one.say !== begun && (one.say.toLowerCase().includes(word) || one.label.toLowerCase().includes(word)));
    list.append(...found.slice(0, MOST).map((one, index) => {
      const line = document.createElement('li');
      line.id = 'mention-' + index;
      line.setAttribute('role', 'option');
      line.dataset.say = one.say;
      line.textContent = one.label;
      return line;
    }));
    if (!found.length) return;
    list.hidden = false;
    mark(0);
  }

  box.addEventListener('input', offer);
  box.addEventListener('compositionend', offer);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter' || event.key === 'Tab') choose(list.children[at].dataset.say);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => {
    event.preventDefault();
    const one = event.target.closest('[role=option]');
    if (one) choose(one.dataset.say);
  });
})();
