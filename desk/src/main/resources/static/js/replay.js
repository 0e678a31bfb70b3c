'use strict';
// The slider, the keys and the play button. Each moment is a page of its own; its part that changes is put in place.
(() => {
  const ruler = document.getElementById('ruler');
  if (!ruler) return;
  const moments = [...document.querySelectorAll('#moments li')];
  const ranges = [...ruler.querySelectorAll('input[type=range]')];
  const at = ranges[0];
  const play = document.getElementById('play');
  const playing = play.textContent;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let asked = null;
  let timer = null;

  const speak = range => range.setAttribute('aria-valuetext', moments[range.value].querySelector('a').textContent.replace(/\s+/g, ' ').trim());

  async function show(range) {
    const address = new URL(location.href);
    address.searchParams.set(range.name, moments[range.value].dataset.position);
    history.replaceState(null, '', address);
    speak(range);
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(address, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const moment = page.getElementById('moment');
      if (!moment) return location.assign(address);
      const focused = document.activeElement?.id;
      document.getElementById('moment').replaceWith(document.adoptNode(moment));
      if (focused) document.getElementById(focused)?.focus();
    } catch (failed) {
      if (failed.name !== 'AbortError') location.assign(address);
    }
  }

  function step(to) {
    const next = Math.min(Math.max(to, 0), moments.length - 1);
    if (next === Number(at.value)) return false;
    at.value = next;
    show(at);
    return true;
  }

  function halt() {
    clearInterval(timer);
    timer = null;
    play.textContent = playing;
  }

  function start() {
    if (Number(at.value) === moments.length - 1) step(0);
    play.textContent = play.dataset.stop;
    timer = setInterval(() => { if (!step(Number(at.value) + 1)) halt(); }, 1600);
  }

  ranges.forEach(range => {
    range.hidden = false;
    speak(range);
    range.addEventListener('input', () => { halt(); show(range); });
  });
  ruler.querySelector('.keys').hidden = false;
  play.hidden = calm.matches || moments.length < 2;
  play.addEventListener('click', () => (timer ? halt() : start()));
  calm.addEventListener('change', () => { halt(); play.hidden = calm.matches; });

  const keys = {
    ArrowLeft: () => step(Number(at.value) - 1),
    ArrowRight: () => step(Number(at.value) + 1),
    Home: () => step(0),
    End: () => step(moments.length - 1)
  };
  document.addEventListener('keydown', event => {
    const field = event.target.closest?.('input, select, textarea, pre');
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented || !keys[event.key]) return;
    event.preventDefault();
    halt();
    keys[event.key]();
  });
})();
