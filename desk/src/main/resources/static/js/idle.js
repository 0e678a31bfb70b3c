'use strict';
// Says a minute before that the session is about to end for want of use, and after its end leads what was typed back.
(() => {
  // What a part was asked for may be answered by the log-in page: nothing of it belongs here, so the page goes there itself.
  document.addEventListener('htmx:before:response', event => {
    const { sourceElement, response: { raw } } = event.detail.ctx;
    if (!raw.redirected || new URL(raw.url).pathname !== '/login') return;
    event.preventDefault();
    location.assign(sourceElement.href ?? raw.url);
  });

  const soon = document.getElementById('idle'), over = document.getElementById('over'), alive = document.getElementById('alive');
  const start = Number(document.body.dataset.idle);
  if (!soon || !start) return;
  const AHEAD = Math.min(60, start / 2), TYPING = Math.min(60, start / 4) * 1000, AGAIN = 5000;
  const button = over.querySelector('button'), link = over.querySelector('a'), unreached = over.querySelector('[data-unreached]');
  let timer, told = performance.now(), typed = null, ended = false;

  const kept = form => form.method === 'post' && form.querySelector('[name=_person]');

  function end() {
    clearTimeout(timer);
    soon.hidden = true;
    alive.hidden = true;
    over.hidden = false;
    button.hidden = !typed;
    link.hidden = Boolean(typed);
    if (!ended) (typed ? button : link).focus();
    ended = true;
  }

  function wait(left) {
    clearTimeout(timer);
    ended = false;
    over.hidden = true;
    soon.hidden = left > AHEAD;
    timer = setTimeout(() => ask('GET'), Math.max(1, left > AHEAD ? left - AHEAD : Math.min(left, 5)) * 1000);
  }

  // The seconds that are left, null when the session has ended. Only a refusal to somebody unknown is its end: whatever else
  // stands between may fail, and a page's token is refused too when its person has logged in anew elsewhere.
  async function left(method) {
    const answer = await fetch('/idle', {
      method, cache: 'no-store', redirect: 'manual', body: method === 'POST' ? new URLSearchParams(new FormData(soon)) : undefined,
    });
    if (answer.status === 401 || answer.type === 'opaqueredirect') return method === 'POST' ? left('GET') : null;
    const seconds = answer.ok ? Number(await answer.text()) : NaN;
    if (!(seconds >= 0)) throw new Error(`${answer.status}`);
    return seconds;
  }

  async function ask(method) {
    try {
      const seconds = await left(method);
      if (seconds === null) end(); else wait(seconds);
    } catch {
      clearTimeout(timer);
      timer = setTimeout(() => ask('GET'), AGAIN);
    }
  }

  soon.addEventListener('submit', event => { event.preventDefault(); told = performance.now(); ask('POST'); });
  document.addEventListener('input', event => {
    const form = event.target.form;
    alive.hidden = true;
    if (form && kept(form)) typed = form;
    if (performance.now() - told > TYPING) { told = performance.now(); ask('POST'); }
  });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask('GET'); });
  // Sent without a session a form is kept, and shown again to the same person after the log-in. With one it would be recorded,
  // so it is asked once more whether there is none.
  button.addEventListener('click', async () => {
    unreached.hidden = true;
    let seconds;
    try {
      seconds = await left('GET');
    } catch {
      unreached.hidden = false;
      return;
    }
    if (seconds !== null) {
      wait(seconds);
      alive.hidden = false;
      return;
    }
    typed.dataset.leaving = '';
    HTMLFormElement.prototype.submit.call(typed);
  });
  wait(start);
})();
