'use strict';
// Signing: a click on a sentence opens its box; what is typed survives Back; the button asked for by # has the focus, no more.
(() => {
  const form = document.getElementById('sendback');
  const sentences = document.getElementById('sentences');

  function opened(id) {
    const box = document.getElementById(id);
    if (!box || !sentences) return;
    sentences.open = true;
    box.scrollIntoView({ block: 'center' });
    box.focus({ preventScroll: true });
  }

  function marked() {
    for (const box of form.querySelectorAll('textarea[id^="r-"]')) {
      document.getElementById('s-' + box.id.slice(2))?.classList.toggle('remarked', box.value.trim() !== '');
    }
  }

  if (form) {
    const store = 'banli.remarks.' + document.body.dataset.me + location.pathname + '.' + form.dataset.remarks;
    const boxes = [...form.querySelectorAll('textarea')];
    let kept = {};
    try { kept = JSON.parse(sessionStorage.getItem(store)) ?? {}; } catch { kept = {}; }
    if (boxes.every(box => box.value === '')) for (const box of boxes) box.value = kept[box.name] ?? '';
    form.addEventListener('input', () => {
      sessionStorage.setItem(store, JSON.stringify(Object.fromEntries(boxes.filter(box => box.value).map(box => [box.name, box.value]))));
      marked();
    });
    if (boxes.some(box => box.value && box.id !== 'whole')) sentences.open = true;
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a.sentence');
      if (!link) return;
      event.preventDefault();
      opened(link.hash.slice(1));
    });
    marked();
  }

  if (document.getElementById('wrong')) return;
  if (location.hash === '#sign') document.getElementById('sign')?.focus({ preventScroll: true });
  if (location.hash === '#sendback') document.getElementById('whole')?.focus();
  if (location.hash === '#sign') scrollTo(0, 0);
})();
