const isSealing = fact => fact.stream === 'ledger' && fact.type === 'case-heads-sealed';

/** That the streams ended as in the pack when the ends of all of them were sealed; without heads.json nobody can tell. */
async function checkEnds(facts, bytes, whole, say) {
  if (!bytes) {
    say('UNCHECKED', '这些事实之后是否还有别的事实没有放进包里：从这个包看不出来。', 'Whether later facts were left out of the pack: this pack does not tell.');
    return;
  }
  const packed = readJson(bytes), natural = value => Number.isSafeInteger(value) && value >= 0;
  const fits = packed !== null && packed.app === 'banli/heads/1' && Object.keys(packed).length === 2 && Array.isArray(packed.heads)
    && packed.heads.every(end => end !== null && typeof end === 'object' && Object.keys(end).sort().join() === 'index,path,seq,stream'
      && natural(end.index) && natural(end.seq) && typeof end.stream === 'string' && Array.isArray(end.path) && end.path.every(one => typeof one === 'string'));
  if (!fits) refuse('heads.json 不是证据包的。', 'heads.json is none of a pack.');
  const sealing = facts.filter(isSealing);
  if (sealing.length !== 1) {
    refuse(`包里应有一条封存末端的事实，这里有 ${sealing.length} 条。`,
      `A pack with heads.json has one fact that seals the ends of the streams; here there are ${sealing.length}.`);
  }
  const none = () => refuse('这条事实说的不是各流的末端。', 'This fact does not say how the streams ended.');
  let sealed;
  try { sealed = JSON.parse(textOf(sealing[0].bytes)); } catch { none(); }
  if (sealed === null || JSON.stringify(sealed) !== textOf(sealing[0].bytes) || Object.keys(sealed).sort().join() !== 'root,size,streams'
    || typeof sealed.root !== 'string' || !natural(sealed.size) || !natural(sealed.streams) || sealed.streams === 0 || sealed.streams > sealed.size) none();
  const root = hash64(sealed.root), last = new Map(), until = sealed.size - 1, named = new Set();
  facts.filter(fact => fact.index < sealed.size).forEach(fact => last.set(fact.stream, fact));
  for (const end of packed.heads) {
    const fact = last.get(end.stream);
    const wrong = () => refuse(`“${end.stream}”到第 ${until} 号事实为止不是这样结束的：有事实没有放进包里，或末端不是所封的。`,
      `"${end.stream}" did not end like this as of fact ${until}: facts were left out of the pack, or the end is not what was sealed.`);
    if (!fact || fact.seq !== end.seq || named.has(end.stream) || end.index >= sealed.streams || end.path.length > 63) wrong();
    named.add(end.stream);
    const head = { app: 'banli/head/1', leaf: hex(await leafOf(fact)), seq: end.seq, stream: end.stream };
    const reached = await rootOf(await sha256([0], utf8(canonical(head))), end.index, sealed.streams, end.path.map(hash64));
    if (reached === null || !same(reached, root)) wrong();
  }
  const ended = packed.heads.map(end => end.stream);
  say('HOLDS', `到第 ${until} 号事实为止没有一条被扣下：${ended.join('、')}。`, `Up to fact ${until} none was withheld of: ${ended.join(', ')}.`);
  const silent = whole.filter(stream => last.has(stream) && !named.has(stream));
  if (silent.length > 0) {
    say('UNCHECKED', `末端没有证明，其后有没有扣下的看不出来：${silent.join('、')}。`, `Whether later facts were left out: not told of ${silent.join(', ')}.`);
  }
  say('UNCHECKED', `第 ${until} 号以后又记了什么：从这个包看不出来。`, `What was recorded after fact ${until}: this pack does not tell.`);
}
