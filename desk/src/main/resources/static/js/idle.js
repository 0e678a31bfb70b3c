'use strict';
// Says a minute before that the session is about to end for want of use, and after its end leads what was typed back.
(() => {
  const soon = document.getElementById('idle'), over = document.getElementById('over');
  const start = Number(document.body.dataset.idle);
  if (!soon || !start) return;
  const AHEAD = Math.min(60, start / 2), TYPING = Math.min(60, start / 4) * 1000;
  let timer, told = performance.now(), typed = null, ended = false;

  const kept = form => form.method === 'post' && form.querySelector('[name=_person]');

  function end() {
    ended = true;
    clearTimeout(timer);
    soon.hidden = true;
    over.hidden = false;
    const button = over.querySelector('button');
    button.hidden = !typed;
    over.querySelector('a').hidden = Boolean(typed);
    (typed ? button : over.querySelector('a')).focus();
  }

  function wait(left) {
    clearTimeout(timer);
    soon.hidden = left > AHEAD;
    timer = setTimeout(() => ask('GET'), Math.max(1, left > AHEAD ? left - AHEAD : Math.min(left, 5)) * 1000);
  }

  async function ask(method) {
    if (ended) return;
    try {
      const answer = await fetch('/idle', {
        method, cache: 'no-store', redirect: 'manual', body: method === 'POST' ? new URLSearchParams(new FormData(soon)) : undefined,
      });
      if (!answer.ok) return end();
      wait(Number(await answer.text()));
    } catch {
      timer = setTimeout(() => ask('GET'), 5000);
    }
  }

  soon.addEventListener('submit', event => { event.preventDefault(); told = performance.now(); ask('POST'); });
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && kept(form)) typed = form;
    if (performance.now() - told > TYPING) { told = performance.now(); ask('POST'); }
  });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask('GET'); });
  // Sent without a session a form is kept, and shown again to the same person after the log-in.
  over.querySelector('button').addEventListener('click', () => {
    typed.dataset.leaving = '';
    HTMLFormElement.prototype.submit.call(typed);
  });
  wait(start);
})();
