// A case by its number: its pack is taken like any other, and checked on this page by the script that checks any pack.
const typedCase = document.getElementById('case'), notTaken = document.getElementById('not-taken');
typedCase.hidden = false;
one('key').value = document.getElementById('verifier-key').textContent;
typedCase.addEventListener('submit', async event => {
  event.preventDefault();
  notTaken.textContent = '…';
  const answer = await fetch('/api/evidence/cases/' + encodeURIComponent(one('number').value.trim()), { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    original = new Uint8Array(await answer.arrayBuffer());
    notTaken.textContent = '';
    await take(original, '');
  } else {
    const problem = await answer.json().catch(() => null);
    const said = problem?.rules?.[0]?.missing ?? problem;
    notTaken.textContent = said?.[document.documentElement.lang.slice(0, 2)] ?? problem?.detail ?? answer.status;
  }
});
