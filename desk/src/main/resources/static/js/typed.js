'use strict';
// Keeps every form on the desk while it is typed, says so beside its button, and warns whoever leaves before it is kept.
// Nothing typed stands in the browser's own stores, which all share who use this computer.
(() => {
  const PAUSE = 1500, PATIENCE = 2500, KEEPALIVE = 60000;
  const states = new WeakMap();
  const forms = () => document.querySelectorAll('form[data-typed]');

  function stateOf(form) {
    if (!states.has(form)) {
      states.set(form, { timer: 0, turn: 0, dirty: false, going: null, passed: false, tab: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` });
      form.elements._tab.value = states.get(form).tab;
    }
    return states.get(form);
  }

  function fields(form) {
    const data = new FormData(form);
    for (const box of form.elements) {
      if (box.type === 'password' || box.type === 'file' || box.autocomplete === 'one-time-code') data.delete(box.name);
    }
    data.delete('_key');
    return new URLSearchParams(data).toString();
  }

  function say(form, words, bad) {
    const told = form.querySelector('output.kept');
    told.textContent = words;
    told.classList.toggle('bad', bad);
  }

  function kept(form, answer) {
    const told = form.querySelector('output.kept'), other = form.querySelector('[data-other]'), page = form.elements._at.value;
    if (answer.apart) {
      other.href = page + (page.includes('?') ? '&' : '?') + '_draft=' + form.elements._draft.value;
      other.hidden = false;
    }
    form.elements._draft.value = answer.draft;
    form.elements._stamp.value = answer.stamp;
    say(form, (answer.apart ? told.dataset.apart : told.dataset.kept) + ' ' + answer.time, answer.apart);
    for (const discard of document.querySelectorAll('button[data-forget]')) if (discard.form === form) discard.hidden = false;
  }

  async function send(form, state) {
    state.dirty = false;
    form.elements._turn.value = ++state.turn;
    const body = fields(form);
    try {
      const answer = await fetch('/typed', {
        method: 'POST', headers: { 'Banli-Autosave': '1' }, redirect: 'manual',
        body: new URLSearchParams(body), keepalive: body.length < KEEPALIVE,
      });
      if (!answer.ok) throw new Error(answer.headers.get('Content-Type')?.startsWith('text/plain') ? await answer.text() : '');
      kept(form, await answer.json());
    } catch (failed) {
      state.dirty = true;
      const told = form.querySelector('output.kept');
      say(form, told.dataset.unkept + (failed.constructor === Error ? ' ' + failed.message : ''), true);
      soon(form, state, PAUSE * 4);
    }
  }

  function now(form, state) {
    clearTimeout(state.timer);
    state.timer = 0;
    if (!state.dirty || state.going) return state.going ?? Promise.resolve();
    state.going = send(form, state).finally(() => {
      state.going = null;
      if (state.dirty) soon(form, state, PAUSE);
    });
    return state.going;
  }

  function soon(form, state, wait) {
    if (!state.timer) state.timer = setTimeout(() => now(form, state), wait);
  }

  function typed(event) {
    const form = event.target.form;
    if (!form?.matches('form[data-typed]') || !event.target.name || event.target.type === 'password' || event.target.type === 'file') return;
    const state = stateOf(form);
    state.dirty = true;
    state.passed = false;
    if (event.type === 'change') now(form, state); else soon(form, state, PAUSE);
  }

  // What is typed is kept before it is sent: whatever becomes of the sending, it is there. A second click changes nothing.
  function submitted(event) {
    const form = event.target;
    if (!form.matches('form[data-typed]')) return;
    const state = stateOf(form);
    form.elements._turn.value = ++state.turn;
    if (state.passed || event.submitter?.hasAttribute('data-forget') || !(state.dirty || state.going)) {
      clearTimeout(state.timer);
      state.timer = -1;
      state.passed = true;
      return;
    }
    event.preventDefault();
    if (state.waiting) return;
    state.waiting = true;
    const done = (state.going ?? Promise.resolve()).then(() => now(form, state));
    Promise.race([done, new Promise(resolve => setTimeout(resolve, PATIENCE))]).finally(() => {
      state.waiting = false;
      state.passed = true;
      form.requestSubmit(event.submitter);
    });
  }

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('submit', submitted);
  // Discarded without leaving the page.
  document.addEventListener('banli:forget', event => {
    const form = event.target, state = stateOf(form);
    clearTimeout(state.timer);
    Object.assign(state, { timer: 0, dirty: false });
    fetch('/typed/forget', { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields(form)) });
    form.elements._draft.value = '';
    say(form, '', false);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) for (const form of forms()) if (stateOf(form).dirty) send(form, stateOf(form));
  });
  addEventListener('beforeunload', event => {
    const left = [...forms()].map(form => [form, stateOf(form)])
      .filter(([form, state]) => (state.dirty || state.going) && !state.passed && !('leaving' in form.dataset));
    for (const [form, state] of left) if (state.dirty) send(form, state);
    if (left.length) event.preventDefault();
  });
  // A page out of the browser's memory may show what was recorded meanwhile.
  addEventListener('pageshow', event => {
    if (event.persisted && [...forms()].some(form => stateOf(form).passed)) location.reload();
  });
  for (const form of forms()) stateOf(form);
})();
