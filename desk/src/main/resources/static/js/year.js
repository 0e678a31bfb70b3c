'use strict';
// Plays a year. The days come as a stream, each saying what it changes; from them the board of any day is put together here.
(() => {
  const player = document.getElementById('player');
  if (!player) return;
  const find = id => document.getElementById(id);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const MINUTE = 60000, YEAR = 365;
  const scrub = find('scrub'), play = find('play'), speed = find('speed');
  const lanes = new Map([...player.querySelectorAll('[data-lane]')].map(lane => [lane.dataset.lane, lane]));
  const chips = new Map(), figures = new Map(), days = [];
  const start = play.textContent;
  let cases = [], at = -1, timer = null, whole = false;
  let wanted = player.dataset.at ?? null, begin = new URLSearchParams(location.search).has('play');

  const then = () => `as-of=${days[at].day}&clock=${player.dataset.clock}`;

  function chip(place) {
    let link = chips.get(place);
    if (!link) {
      const { caseId, number, title } = cases[place];
      link = document.createElement('a');
      link.className = 'chip';
      link.dataset.path = '/cases/' + caseId;
      const name = document.createElement('span'), light = document.createElement('span'), about = document.createElement('span');
      name.className = 'num';
      name.textContent = number + ' ';
      about.className = 'title';
      about.textContent = title;
      link.append(name, light, about);
      chips.set(place, link);
    }
    return link;
  }

  function move({ place, lane, light }) {
    const link = chip(place);
    link.children[1].replaceChildren(...(light ? [find('light-' + light).content.cloneNode(true)] : []));
    if (!lane) link.remove();
    else if (link.parentElement !== lanes.get(lane)) lanes.get(lane).append(link);
    link.classList.toggle('fresh', Boolean(lane));
  }

  // What a day changes; a year is short enough to go through it from its first day to go back.
  function pass(to) {
    if (to < at) {
      chips.forEach(link => link.remove());
      figures.clear();
      at = -1;
    }
    while (at < to) {
      at++;
      player.querySelectorAll('.fresh').forEach(link => link.classList.remove('fresh'));
      days[at].moves.forEach(move);
      Object.entries(days[at].figures).forEach(([id, value]) => figures.set(id, value));
    }
  }

  function draw() {
    const day = days[at];
    find('when').textContent = day.day;
    find('there').href = '/board?' + then();
    scrub.value = at;
    scrub.setAttribute('aria-valuetext', day.day);
    player.querySelectorAll('[data-count]').forEach(tile => {
      tile.href = `/cases?board=${tile.dataset.count}&` + then();
      tile.querySelector('b').textContent = day.counts[tile.dataset.count];
    });
    lanes.forEach(lane => {
      const there = lane.querySelectorAll('.chip');
      lane.querySelector('h2 .num').textContent = there.length;
      there.forEach(link => { link.href = link.dataset.path + '?' + then(); });
    });
    player.querySelectorAll('[data-figure]').forEach(row => {
      const [numerator, denominator] = figures.get(row.dataset.figure) ?? [];
      const link = row.querySelector('a'), share = denominator ? 100 * numerator / denominator : 0;
      row.querySelector('rect').setAttribute('width', share);
      link.textContent = denominator === undefined ? numerator ?? '—' : denominator ? `${numerator} / ${denominator} · ${Math.round(share)}%` : '—';
      if (link.textContent === '—') link.removeAttribute('href');
      else link.href = `${link.dataset.path}?year=${day.day.slice(0, 4)}&` + then();
    });
    find('facts').textContent = day.facts ? player.dataset.facts.replace('{0}', day.facts) : player.dataset.none;
    find('said').replaceChildren(...day.said.map(told => {
      const row = document.createElement('li'), link = document.createElement('a');
      link.className = 'num';
      link.href = '/cases/' + told.caseId + '?' + then();
      link.textContent = told.number;
      row.append(link, ' ' + told.sentence);
      return row;
    }));
  }

  function show(to) {
    const next = Math.min(Math.max(to, 0), days.length - 1);
    if (next < 0 || next === at) return;
    pass(next);
    draw();
  }

  function keep() {
    const here = new URL(location.href);
    here.searchParams.delete('play');
    if (at >= 0) here.searchParams.set('at', days[at].day);
    history.replaceState(null, '', here);
  }

  function halt() {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    play.textContent = start;
    keep();
  }

  function tick() {
    if (at === days.length - 1) {
      if (whole) return halt();
    } else show(at + 1);
    timer = setTimeout(tick, MINUTE / YEAR / Number(speed.value));
  }

  function go() {
    if (calm.matches) return;
    if (whole && at === days.length - 1) show(0);
    play.textContent = play.dataset.stop;
    timer = setTimeout(tick, 0);
  }

  function step(to) {
    halt();
    show(to);
    keep();
  }

  function ready() {
    scrub.max = days.length - 1;
    if (wanted) {
      const there = days.findIndex(day => day.day >= wanted);
      if (there < 0 && !whole) return;
      wanted = null;
      show(there < 0 ? days.length - 1 : there);
    } else if (at < 0) {
      show(0);
    }
    if (begin) {
      begin = false;
      go();
    }
  }

  const stream = new EventSource(player.dataset.days);
  stream.addEventListener('cases', event => { cases = JSON.parse(event.data); });
  stream.addEventListener('day', event => { days.push(JSON.parse(event.data)); ready(); });
  stream.addEventListener('end', () => { whole = true; stream.close(); player.dataset.whole = 'yes'; ready(); });
  addEventListener('pagehide', () => stream.close());

  function rest() {
    play.hidden = calm.matches;
    find('calm').hidden = !calm.matches;
    if (calm.matches) halt();
  }

  player.hidden = false;
  rest();
  calm.addEventListener('change', rest);
  play.addEventListener('click', () => (timer === null ? go() : halt()));
  find('back').addEventListener('click', () => step(at - 1));
  find('on').addEventListener('click', () => step(at + 1));
  scrub.addEventListener('input', () => step(Number(scrub.value)));
  const keys = {
    ArrowLeft: () => step(at - 1), ArrowRight: () => step(at + 1), Home: () => step(0), End: () => step(days.length - 1),
    ' ': () => (timer === null ? go() : halt()),
  };
  document.addEventListener('keydown', event => {
    const field = event.target.closest?.('input, select, textarea, button, a, summary, .scroll');
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
