'use strict';
// After an @ in a comment: offers the people whose name or id is being typed; arrows and Enter choose, or a click. Beneath it
// stands who will be told, as the server reads the names; the people of the case are offered besides.
(() => {
  const box = document.querySelector('textarea[data-people]'), list = document.getElementById('mentions');
  if (!box) return;
  const MOST = 8, BEGUN = /(?:^|[^\w.%+-])[@＠]([^\s@＠]{0,20})$/;
  const people = [...document.querySelectorAll('#people option')].map(one => ({ say: one.value, label: one.label, ...one.dataset }));
  const told = document.getElementById('told'), near = document.getElementById('in-the-case');
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

  // The longest name that is known, or an id; of two with one name nobody is meant, which the server says.
  function named(rest) {
    const word = /^[\w.-]*/.exec(rest)[0].replace(/[._-]+$/, '');
    const byId = people.filter(one => one.person === word);
    if (byId.length) return byId;
    const most = Math.max(0, ...people.filter(one => rest.startsWith(one.name)).map(one => one.name.length));
    return people.filter(one => most && one.name.length === most && rest.startsWith(one.name));
  }

  function tell() {
    const found = new Set();
    for (const sign of box.value.matchAll(/(?<![\w.-])[@＠]/g)) {
      const meant = named(box.value.slice(sign.index + 1));
      if (meant.length === 1 && meant[0].person !== told.dataset.me) found.add(meant[0].name);
    }
    const say = found.size ? told.dataset.told.replace('…', [...found].join(document.documentElement.lang === 'en' ? ', ' : '、')) : told.dataset.nobody;
    if (told.textContent !== say) told.textContent = say;
    told.classList.toggle('soft', !found.size);
  }

  if (near) near.hidden = false;
  near?.addEventListener('click', event => {
    const say = event.target.closest('[data-say]')?.dataset.say;
    if (!say) return;
    const before = box.value.slice(0, box.selectionStart);
    box.setRangeText((before && !/\s$/.test(before) ? ' ' : '') + '@' + say + ' ', box.selectionStart, box.selectionEnd, 'end');
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  box.addEventListener('input', tell);
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
