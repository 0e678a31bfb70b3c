'use strict';
// A note that was folded stays folded in this browser.
for (const note of document.querySelectorAll('details[data-fold]')) {
  if (localStorage.getItem(note.dataset.fold) === 'folded') note.open = false;
  note.addEventListener('toggle', () => localStorage.setItem(note.dataset.fold, note.open ? 'open' : 'folded'));
}
