'use strict';
// On a phone a row of a wide table is a card: each cell then says what its column is called.
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

  name();
  document.addEventListener('banli:shown', name);
})();
