'use strict';
// Keeps a page current: the stream says "look again", the page is asked for as ever, and its live part is morphed.
(() => {
  const words = document.getElementById('words').dataset;
  const root = document.documentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const MARKED = 3000, SILENCE = 25000, LONGEST = 30000;
  const marks = new Map();
  let current = performance.now(), heard = current;
  let stream, wait = 1000, retry, last, over = false, away = false, busy = false, again = false, soon;

  const parts = () => document.querySelectorAll('#live [data-mark][id], #live section[id]:not(:has([data-mark]))');
  const said = part => part.textContent.replace(/\s+/g, ' ');
  const fill = (sentence, number) => sentence.replace('{0}', number);

  function ago() {
    const seconds = Math.max(0, Math.round((performance.now() - current) / 1000));
    const text = seconds < 60 ? fill(words.second, seconds)
      : seconds < 3600 ? fill(words.minute, Math.floor(seconds / 60)) : fill(words.hour, Math.floor(seconds / 3600));
    document.querySelectorAll('[data-ago]').forEach(time => { if (time.textContent !== text) time.textContent = text; });
  }

  function light() {
    const on = root.classList.contains('live-on');
    document.querySelectorAll('.pulse').forEach(pulse => {
      pulse.hidden = false;
      pulse.textContent = (on ? '● ' + words.on : '○ ' + words.off);
    });
  }

  function turn(on) {
    root.classList.toggle('live-on', on);
    root.classList.toggle('live-off', !on);
    light();
  }

  function ended() {
    over = true;
    stream?.close();
    turn(false);
    document.querySelectorAll('.pulse').forEach(pulse => { pulse.hidden = true; });
    document.getElementById('ended').hidden = false;
  }

  function mark(part, until) {
    marks.set(part.id, until);
    part.classList.add('changed');
    setTimeout(() => {
      if (marks.get(part.id) <= performance.now()) {
        marks.delete(part.id);
        document.getElementById(part.id)?.classList.remove('changed');
      }
    }, until - performance.now() + 20);
  }

  function slide(part, from) {
    const to = part.getBoundingClientRect();
    const x = from.left - to.left, y = from.top - to.top;
    if (!calm.matches && Math.abs(x) + Math.abs(y) > 4) {
      part.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], { duration: 450, easing: 'ease-out' });
    }
  }

  function refocus(focused) {
    if (!focused || document.activeElement === focused || document.activeElement !== document.body) return;
    const link = focused.getAttribute('href');
    const same = focused.isConnected ? focused
      : focused.id ? document.getElementById(focused.id)
        : [...document.querySelectorAll('#live a[href]')].find(other => other.getAttribute('href') === link);
    same?.focus({ preventScroll: true });
  }

  async function show(text) {
    const live = document.getElementById('live');
    const focused = live.contains(document.activeElement) ? document.activeElement : null;
    const before = new Map([...parts()].map(part => [part.id, {
      said: said(part), box: part.hasAttribute('data-slide') ? part.getBoundingClientRect() : null
    }]));
    await htmx.swap({ text, target: live, sourceElement: live, select: '#live', swap: 'outerMorph' });
    current = performance.now();
    for (const part of parts()) {
      const known = before.get(part.id);
      if (!known || known.said !== said(part)) mark(part, current + MARKED);
      else if (marks.has(part.id)) part.classList.add('changed');
      if (known?.box) slide(part, known.box);
    }
    refocus(focused);
    ago();
    light();
    document.dispatchEvent(new Event('banli:shown'));
    moving();
  }

  // A part that changes without a fact says in how many milliseconds it is worth another look, by this tab alone.
  function moving() {
    clearTimeout(soon);
    const part = document.querySelector('#live [data-again]');
    if (part && !over) soon = setTimeout(() => document.hidden ? moving() : look(true), Number(part.dataset.again));
  }

  async function look(alone) {
    if (away) return;
    if (busy) { again = true; return; }
    busy = true;
    try {
      do {
        again = false;
        const answer = await fetch(location.href, { headers: { 'HX-Request': 'true', 'Banli-Look': alone ? '' : last ?? '' }, cache: 'no-store' });
        if (answer.redirected && new URL(answer.url).pathname === '/login') return ended();
        if (answer.ok && !away) await show(await answer.text());
      } while (again && !over && !away);
    } catch {
      turn(false);
    } finally {
      busy = false;
    }
  }

  function word(fresh) {
    heard = performance.now();
    wait = 1000;
    if (fresh) current = heard;
    if (!over) turn(true);
  }

  function open() {
    clearTimeout(retry);
    stream?.close();
    if (over || away || document.hidden) return;
    heard = performance.now();
    const address = new URL(document.body.dataset.live, location.href);
    address.searchParams.set('at', last ?? address.searchParams.get('at'));
    stream = new EventSource(address);
    stream.addEventListener('fact', event => { word(false); last = event.lastEventId; look(); });
    stream.addEventListener('beat', () => word(true));
    for (const name of ['behind', 'again']) stream.addEventListener(name, () => { word(false); look(true); });
    stream.addEventListener('ended', ended);
    stream.onopen = () => word(false);
    stream.onerror = () => {
      if (over) return;
      turn(false);
      if (stream.readyState === EventSource.CLOSED) later();
    };
  }

  // A refusal closes the stream for good, so it is tried again from here; a look tells whether the session has ended.
  function later() {
    clearTimeout(retry);
    retry = setTimeout(async () => { await look(); open(); }, wait);
    wait = Math.min(wait * 2, LONGEST);
  }

  ago();
  setInterval(ago, 1000);
  if (!document.body.dataset.live || !document.getElementById('live')) return;
  document.addEventListener('visibilitychange', () => document.hidden ? stream?.close() : open());
  // The network went or came: a stream opened anew tells at once whether the ledger is still to be reached.
  // A page that looks at a past day needs no news until it is back.
  document.addEventListener('banli:day', event => { away = event.detail; current = performance.now(); open(); });
  document.addEventListener('banli:shown', () => { ago(); light(); });
  addEventListener('offline', open);
  addEventListener('online', open);
  addEventListener('pagehide', () => stream?.close());
  addEventListener('pageshow', event => { if (event.persisted) open(); });
  setInterval(() => {
    if (!over && !away && !document.hidden && performance.now() - heard > SILENCE) { turn(false); open(); }
  }, 5000);
  open();
  moving();
})();
