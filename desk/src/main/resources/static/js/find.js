'use strict';
// Long rows of choices to tick: a field above them that leaves those with what is typed, and whatever is ticked already.
(() => {
  const MANY = 12;
  for (const group of document.querySelectorAll('fieldset.picks[data-find]')) {
    const labels = [...group.querySelectorAll('label.pick')];
    if (labels.length <= MANY) continue;
    const box = document.createElement('input');
    box.type = 'search';
    box.className = 'narrow';
    box.placeholder = group.dataset.find;
    box.setAttribute('aria-label', group.dataset.find);
    box.addEventListener('input', () => {
      const word = box.value.trim().toLowerCase();
      for (const label of labels) label.hidden = !label.textContent.toLowerCase().includes(word) && !label.querySelector('input').checked;
    });
    box.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    group.querySelector('legend').after(box);
  }
})();
