'use strict';
// Slides a page along its days. Each day is a page of its own; its part that changes is put in place, and Back goes the same way.
(() => {
  const form = document.getElementById('dayline');
  const range = document.getElementById('day');
  if (!form || !range) return;
  const DAY = 86400000, EAST = 8 * 3600000, QUIET = 120, ONE_MOVE = 1000;
  const date = form.elements['as-of'], clock = form.elements.clock;
  const picture = form.querySelector('img');
  const live = Boolean(document.body.dataset.live);
  const written = at => new Date(at).toISOString().slice(0, 10);

  /** Today in Shanghai. A page may stay open over midnight; by a clock that is slow it is at least the day the page was made. */
  function today() {
    const here = written(Date.now() + EAST);
    return here > form.dataset.today ? here : form.dataset.today;
  }

  /** A day of the past, null for now, which is another day after midnight. */
  const ofPast = day => (/^\d{4}-\d\d-\d\d$/.test(day) && day < today() ? day : null);
  let day = ofPast(new URLSearchParams(location.search).get('as-of') && date.value), asked = null, waiting = null, moved = -Infinity;

  const shown = () => day ?? today();
  const from = () => form.dataset[clock.value] ?? today();
  const number = day => Math.round((Date.parse(day) - Date.parse(from())) / DAY);
  const named = at => written(Date.parse(from()) + at * DAY);

  function address() {
    const to = new URL(location.href);
    for (const name of ['as-of', 'clock', 'page', 'at-least']) to.searchParams.delete(name);
    if (day) {
      to.searchParams.set('as-of', day);
      to.searchParams.set('clock', clock.value);
    }
    return to;
  }

  function speak() {
    date.value = shown();
    range.value = number(shown());
    range.setAttribute('aria-valuetext', date.value);
  }

  function measure() {
    range.max = number(today());
    date.max = today();
    const to = new URL(picture.src);
    to.searchParams.set('clock', clock.value);
    to.searchParams.set('from', from());
    to.searchParams.set('to', today());
    if (to.href !== picture.src) picture.src = to;
  }

  /** What stands outside the part and leads on. */
  function taken(page) {
    const here = document.querySelector('.find'), there = page.querySelector('.find');
    if (here && there && !here.contains(document.activeElement)) here.replaceWith(document.adoptNode(there));
  }

  async function show(to) {
    const past = to.searchParams.has('as-of');
    if (!past && !live) return location.assign(to);
    document.dispatchEvent(new CustomEvent('banli:day', { detail: past }));
    asked?.abort();
    asked = new AbortController();
    const part = document.querySelector('[data-day]');
    part.classList.add('turning');
    try {
      const answer = await fetch(to, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const then = page.querySelector('[data-day]');
      const unshown = document.getElementById('unshown');
      unshown.hidden = Boolean(then);
      if (!then) {
        if (new URL(answer.url).pathname === '/login') return location.assign(to);
        unshown.textContent = ['#instead p', 'main .lead span', 'main .lead'].map(at => page.querySelector(at)).find(Boolean)?.textContent ?? '';
        part.classList.remove('turning');
        return;
      }
      taken(page);
      document.querySelector('[data-day]').replaceWith(document.adoptNode(then));
      document.dispatchEvent(new Event('banli:shown'));
    } catch (failed) {
      if (failed.name !== 'AbortError') location.assign(to);
    }
  }

  // A drag is one step back, however many days it passed.
  function go() {
    speak();
    const to = address(), now = performance.now();
    if (to.href !== location.href) history[now - moved < ONE_MOVE ? 'replaceState' : 'pushState'](null, '', to);
    moved = now;
    clearTimeout(waiting);
    waiting = setTimeout(() => show(to), QUIET);
  }

  function to(next) {
    if (!next || next === shown()) return;
    day = ofPast(next);
    go();
  }

  const along = at => to(named(Math.min(Math.max(at, 0), number(today()))));

  function month(by) {
    const then = new Date(shown() + 'T00:00:00Z'), wanted = then.getUTCDate();
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() + by);
    const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
    then.setUTCDate(Math.min(wanted, last));
    along(number(then.toISOString().slice(0, 10)));
  }

  const keys = {
    ArrowLeft: () => along(number(shown()) - 1),
    ArrowRight: () => along(number(shown()) + 1),
    PageUp: () => month(1),
    PageDown: () => month(-1),
    Home: () => along(0),
    End: () => along(number(today()))
  };

  form.querySelector('.slide').hidden = false;
  form.querySelector('.keys').hidden = false;
  form.querySelector('button').hidden = true;
  function renew() {
    measure();
    speak();
  }

  renew();
  for (const begun of ['pointerdown', 'focusin']) form.addEventListener(begun, () => { if (date.max !== today()) renew(); });
  range.addEventListener('input', () => along(Number(range.value)));
  range.addEventListener('keydown', event => {
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  date.addEventListener('change', () => to(date.value));
  clock.addEventListener('change', () => { measure(); go(); });
  form.addEventListener('submit', event => { event.preventDefault(); to(date.value); });
  document.getElementById('now').addEventListener('click', event => {
    if (!live) return;
    event.preventDefault();
    to(today());
  });
  addEventListener('popstate', () => {
    const here = new URL(location.href);
    clock.value = here.searchParams.get('clock') ?? clock.value;
    day = ofPast(here.searchParams.get('as-of'));
    renew();
    show(here);
  });
})();
