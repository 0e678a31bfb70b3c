'use strict';
// Keeps what is typed into a form that is left without being sent, in this tab alone; a page that says it was sent forgets it.
(() => {
  const name = form => 'banli.typed.' + document.body.dataset.me + '.' + form;
  const sent = document.querySelector('[data-sent]');
  if (sent) sessionStorage.removeItem(name(sent.dataset.sent));

  for (const form of document.querySelectorAll('form[data-typed]')) {
    const boxes = [...form.querySelectorAll('textarea, input[type=checkbox]')];
    const tick = box => box.type === 'checkbox';
    const key = box => box.name + (tick(box) ? '=' + box.value : '');
    let kept = {};
    try { kept = JSON.parse(sessionStorage.getItem(name(form.dataset.typed))) ?? {}; } catch { kept = {}; }
    for (const box of boxes) {
      if (!(key(box) in kept)) continue;
      if (tick(box)) box.checked = kept[key(box)]; else box.value = kept[key(box)];
    }
    form.addEventListener('input', event => {
      const box = event.target;
      if (!boxes.includes(box)) return;
      kept[key(box)] = tick(box) ? box.checked : box.value;
      sessionStorage.setItem(name(form.dataset.typed), JSON.stringify(kept));
    });
  }
})();
