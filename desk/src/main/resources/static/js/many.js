'use strict';
// Many at once: where a go is answered by something else than what became of it (a log-in, a refusal), the same is sent once more as a
// page, so that the person reads it. Each case has a key: nothing is done twice.
document.addEventListener('htmx:before:swap', event => {
  const run = event.detail.ctx.sourceElement.closest?.('.many form');
  if (!run || /<div class="many">/.test(event.detail.ctx.text)) return;
  event.preventDefault();
  run.submit();
});
