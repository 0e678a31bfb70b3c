'use strict';
// On a phone a row of a wide table is a card: each cell then says what its column is called. What a list is filtered by is folded
// there until it is asked for, or something is filtered.
(() => {
  function name() {
    for (const table of document.querySelectorAll('table.wide')) {
      const heads = [...table.querySelectorAll('thead th')].map(head => head.textContent.replace(/\s+/g, ' ').trim());
      for (const row of table.querySelectorAll('tbody tr')) {
        const cells = [...row.children];
        if (cells.length === heads.length) cells.forEach((cell, at) => { if (heads[at]) cell.dataset.head = heads[at]; });
      }
    }
  }

  const asked = form => [...form.querySelectorAll('label:not(.grow) :is(input, select)')].some(field => field.value);
  let opened = null;

  function fold() {
    for (const button of document.querySelectorAll('.filters > .fold')) {
      const seen = opened ?? asked(button.form);
      button.hidden = false;
      button.form.classList.toggle('folded', !seen);
      button.setAttribute('aria-expanded', String(seen));
    }
  }

  document.addEventListener('click', event => {
    if (event.target.matches('.filters > .fold')) {
      opened = event.target.getAttribute('aria-expanded') !== 'true';
      fold();
    }
  });
  for (const dress of [name, fold]) {
    dress();
    document.addEventListener('banli:shown', dress);
  }
})();
