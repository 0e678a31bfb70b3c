'use strict';
// Signing: a click on a sentence opens its box; while one remarks, sending back is the one thing to do; what is typed is kept by typed.js;
// the button asked for by # has the focus, no more.
(() => {
  const form = document.getElementById('sendback');
  const sentences = document.getElementById('sentences');
  let asked = location.hash === '#sendback';

  function opened(id) {
    const box = document.getElementById(id);
    if (!box || !sentences) return;
    sentences.open = true;
    box.scrollIntoView({ block: 'center' });
    box.focus({ preventScroll: true });
  }

  // Signing is put away as long as sending back was asked for, or a remark is being written or stands.
  function weighed() {
    const returning = document.getElementById('returning');
    if (!returning) return;
    const stand = [...form.querySelectorAll('textarea')].filter(box => box.value.trim() !== '').length;
    const remarking = asked || stand > 0 || form.contains(document.activeElement) && document.activeElement.matches('textarea');
    const count = document.getElementById('remarks');
    count.textContent = stand > 0 ? count.dataset.count.replace('{0}', stand) : count.dataset.how;
    returning.hidden = !remarking;
    const signing = document.getElementById('signing');
    if (signing) signing.hidden = remarking;
  }

  function marked() {
    for (const box of form.querySelectorAll('textarea[id^="r-"]')) {
      document.getElementById('s-' + box.id.slice(2))?.classList.toggle('remarked', box.value.trim() !== '');
    }
    weighed();
  }

  if (form) {
    const boxes = [...form.querySelectorAll('textarea')];
    form.addEventListener('input', marked);
    if (boxes.some(box => box.value && box.id !== 'whole')) sentences.open = true;
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a.sentence');
      if (!link) return;
      event.preventDefault();
      opened(link.hash.slice(1));
    });
    form.addEventListener('focusin', weighed);
    form.addEventListener('focusout', () => setTimeout(weighed));
    document.getElementById('nevermind')?.addEventListener('click', event => {
      event.preventDefault();
      asked = false;
      for (const box of boxes) box.value = '';
      form.dispatchEvent(new CustomEvent('banli:forget', { bubbles: true }));
      marked();
      document.getElementById('sign')?.focus();
    });
    addEventListener('hashchange', () => {
      asked = asked || location.hash === '#sendback';
      weighed();
    });
    marked();
  }

  if (document.getElementById('wrong')) return;
  if (location.hash === '#sign') document.getElementById('sign')?.focus({ preventScroll: true });
  if (location.hash === '#sendback') document.querySelector('#letter a.sentence')?.focus({ preventScroll: true });
  // The letter comes first; the browser itself goes to what the address names once more when all is loaded.
  if (['#sign', '#sendback'].includes(location.hash)) addEventListener('load', () => requestAnimationFrame(() => scrollTo(0, 0)));
})();
