'use strict';
// The wall shows one screen and turns its pages every fifteen seconds; a page longer than the screen is shown in several turns.
(() => {
  const TURN = 15000;
  let page = 0, screen = 0;
  document.documentElement.classList.add('turning');

  const pages = () => [...document.querySelectorAll('#live > .page')];
  function show() {
    const all = pages();
    if (!all.length) return;
    page %= all.length;
    all.forEach((one, at) => one.classList.toggle('shown', at === page));
    const one = all[page];
    one.scrollTop = screen * one.clientHeight;
  }
  function turn() {
    const one = pages()[page];
    if (one && (screen + 1) * one.clientHeight < one.scrollHeight - 4) screen++;
    else { page++; screen = 0; }
    show();
  }
  document.addEventListener('banli:shown', show);
  addEventListener('resize', show);
  show();
  setInterval(turn, TURN);
})();
