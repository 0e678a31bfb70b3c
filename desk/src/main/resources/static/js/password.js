'use strict';
// Tells how strong a new password is while it is typed. Nothing of it leaves the page or is kept; the ledger judges by itself when it is sent.
for (const box of document.querySelectorAll('input[data-strength]')) {
  const words = box.dataset;
  const told = document.getElementById(words.strength);
  const plain = text => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const names = (words.names ?? '').split(' ').map(plain).filter(name => name.length > 1);

  const judged = typed => {
    if (!typed) return '';
    if (typed.length < 8) return words.short;
    let rest = plain(typed);
    for (const name of names) rest = rest.replaceAll(name, '');
    const letters = rest.replace(/^\p{N}+|\p{N}+$/gu, '');
    if (rest.length < 8 || new Set(rest).size < 5 || letters.length < 2) return words.weak;
    return typed.length < 15 ? words.fair : words.strong;
  };

  box.addEventListener('input', () => { told.textContent = judged(box.value); });
}
