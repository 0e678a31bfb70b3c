const MARKS = { HOLDS: '✓', REFUTED: '✗', UNCHECKED: '–', UNPROVED: '?' };
const WORDS = {
  HOLDS: '成立：一字未改。 It holds: nothing was changed.',
  REFUTED: '不成立。 Refuted.',
  UNPROVED: '未能核对。 It could not be checked.'
};
const NAMES = new Map(document.getElementById('names').textContent.trim().split('\n')
  .map(line => line.split('\t')).map(([type, zh, en]) => [type, { zh, en }]));
const one = id => document.getElementById(id);

/** Nothing that a pack says is ever markup: it is set as text, without characters that turn or hide what stands beside them. */
function put(tag, text, style) {
  const made = document.createElement(tag);
  made.textContent = String(text).replace(/[\p{Cf}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '·');
  if (style) made.className = style;
  return made;
}
function values(value, name, path, into) {
  if (value !== null && typeof value === 'object') {
    const listed = Array.isArray(value);
    for (const [inside, inner] of Object.entries(value)) {
      const called = listed ? String(Number(inside) + 1) : NAMES.get('.' + inside)?.zh ?? inside;
      values(inner, listed ? name : inside, path === '' ? called : path + ' › ' + called, into);
    }
  } else if (value !== null && value !== '') {
    const word = NAMES.get('.' + name + '=' + value);
    into.append(put('dt', path), put('dd', word ? word.zh + '（' + value + '）' : value));
  }
}
function told(fact) {
  const name = NAMES.get(fact.type) ?? { zh: fact.type, en: '' };
  const item = document.createElement('li'), head = document.createElement('h3');
  const who = fact.meta.actorName ?? fact.meta.actor ?? '';
  head.append(put('span', name.zh), ' ', put('small', name.en));
  const when = new Date(fact.at + 8 * 3600 * 1000).toISOString().slice(0, 19).replace('T', ' ');
  item.append(head, put('p', `#${fact.index} · ${fact.stream}/${fact.seq} · ${when}（北京时间）· ${who} ${fact.meta.office ?? ''}`, 'soft'));
  const list = document.createElement('dl');
  try { values(JSON.parse(textOf(fact.bytes)), '', '', list); } catch { list.append(put('dt', '原文'), put('dd', '—')); }
  item.append(list);
  return item;
}

let turn = 0, file = null, original = null;
async function run() {
  if (!file) return;
  const mine = ++turn;
  const result = await check(file, one('key').value);
  if (mine !== turn) return;
  one('verdict').hidden = one('seen').hidden = one('tried').hidden = false;
  one('restore').hidden = file === original;
  one('verdict').className = result.verdict;
  one('verdict').textContent = MARKS[result.verdict] + ' ' + WORDS[result.verdict];
  one('findings').replaceChildren(...result.found.map(({ kind, zh, en }) => {
    const item = put('li', '', kind);
    item.append(put('b', MARKS[kind]), put('span', zh), put('small', en));
    return item;
  }));
  one('told').hidden = result.verdict === 'REFUTED';
  const facts = result.verdict === 'REFUTED' ? [] : result.facts;
  const beside = facts.filter(fact => fact.beside).map(told);
  if (beside.length > 0) beside.unshift(put('li', '案件旁边的：会议、代理 Beside the case: meetings, delegations'));
  one('facts').replaceChildren(...facts.filter(fact => !fact.beside).map(told), ...beside);
}
function take(bytes, said) {
  file = bytes;
  one('changed').textContent = said;
  return run();
}
async function choose(chosen) {
  if (!chosen) return;
  original = chosen.size > LARGEST ? { length: chosen.size } : new Uint8Array(await chosen.arrayBuffer());
  await take(original, '');
}
one('try').addEventListener('click', () => {
  const copy = original.slice(), at = crypto.getRandomValues(new Uint32Array(1))[0] % copy.length;
  copy[at] ^= 1;
  take(copy, `副本的第 ${at + 1} 个字节改动了一位；原件没有动。 One bit of byte ${at + 1} of a copy was changed.`);
});
one('restore').addEventListener('click', () => take(original, ''));
one('pack').addEventListener('change', event => choose(event.target.files[0]));
one('key').addEventListener('input', run);
one('asked').addEventListener('submit', event => event.preventDefault());
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    event.preventDefault();
    document.body.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') choose(event.dataTransfer.files[0]);
  });
}
