function keyName(name) {
  return name !== '' && !/[\s+\u0000-\u001f\u007f-\u009f]/u.test(name) ? name : refuse('密钥的名称不合规定。', 'The name of a key is not allowed.');
}
async function verifierKey(line, type) {
  const [, name, id, body] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(line) ?? refuse('这不是验证密钥（名称+编号+密钥）。', 'This is no verifier key (name+id+key).');
  const typed = base64(body);
  if (typed.length !== 33 || typed[0] !== type) refuse('密钥的种类或长度不对。', 'The key is of another kind or length.');
  keyName(name);
  if (hex(await sha256(utf8(name + '\n'), typed)).slice(0, 8) !== id) refuse('验证密钥的编号与其内容不符。', 'The id of the verifier key does not fit it.');
  const raw = typed.subarray(1);
  const key = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  return { name, id, type, raw: hex(raw), key };
}

/** A verifier key alone, or a policy file of C2SP: logs, witnesses, groups, quorum. */
async function policyOf(text) {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return { logs: [await verifierKey(trimmed, 1)], witnesses: new Map(), quorum: null };
  const logs = [], witnesses = new Map(), met = new Map(), members = new Set();
  let quorum;
  const bad = line => refuse('策略文件有一行看不懂：' + line.slice(0, 60), 'A line of the policy is not understood: ' + line.slice(0, 60));
  const fresh = (name, line) => name === 'none' || met.has(name) ? bad(line) : name;
  for (const line of trimmed.split('\n')) {
    const words = line.split(/[ \t]/).filter(word => word !== '');
    if (words.length === 0 || words[0].startsWith('#')) continue;
    const [what, first, second, ...rest] = words;
    if (what === 'log' && (words.length === 2 || words.length === 3)) {
      logs.push(await verifierKey(first, 1));
    } else if (what === 'witness' && (words.length === 3 || words.length === 4)) {
      const key = await verifierKey(second, 4);
      witnesses.set(fresh(first, line), key);
      met.set(first, signed => signed.has(first));
    } else if (what === 'group' && words.length >= 4) {
      const inside = rest.map(name => {
        if (members.has(name) || !met.has(name)) bad(line);
        members.add(name);
        return met.get(name);
      });
      const needed = second === 'any' ? 1 : second === 'all' ? inside.length : decimal(second);
      if (needed < 1 || needed > inside.length) bad(line);
      met.set(fresh(first, line), signed => inside.filter(one => one(signed)).length >= needed);
    } else if (what === 'quorum' && words.length === 2 && quorum === undefined) {
      quorum = first === 'none' ? null : met.get(first) ?? bad(line);
    } else {
      bad(line);
    }
  }
  if (quorum === undefined) refuse('策略文件没有 quorum 一行。', 'The policy has no quorum line.');
  const all = [...logs, ...witnesses.values()];
  if (new Set(logs.map(key => key.raw)).size < logs.length || new Set([...witnesses.values()].map(key => key.raw)).size < witnesses.size
      || new Set(all.map(key => key.name + '+' + key.id)).size < all.length) {
    refuse('同一把密钥写了两次，或两把同名同号。', 'A key stands there twice, or two have the same name and id.');
  }
  return { logs, witnesses, quorum };
}

function noteOf(bytes) {
  const all = textOf(bytes), end = all.lastIndexOf('\n\n');
  if (/[\u0000-\u0009\u000b-\u001f]/.test(all)) refuse('检查点里有控制符，例如回车。', 'The checkpoint holds control characters.');
  if (end < 0 || end + 2 === all.length || !all.endsWith('\n')) refuse('检查点不是签名文书。', 'The checkpoint is no signed note.');
  const signatures = all.slice(end + 2, -1).split('\n').map(line => {
    const [, name, body] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? refuse('签名行看不懂。', 'A line of a signature is not understood.');
    const bytes = base64(body);
    if (bytes.length <= 4) refuse('签名行里没有签名。', 'The line of a signature holds none.');
    return { name: keyName(name), id: hex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
  });
  return signatures.length <= 100 ? { text: all.slice(0, end + 1), signatures } : refuse('签名过多。', 'There are too many signatures.');
}
async function signedBy(note, key) {
  const its = note.signatures.filter(one => one.name === key.name && one.id === key.id);
  let latest = -1;
  for (const { bytes } of its) {
    let message = note.text, signature = bytes;
    if (key.type === 4 && bytes.length === 72) {
      const time = new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(0);
      message = `cosignature/v1\ntime ${time}\n${note.text}`;
      signature = bytes.subarray(8);
      latest = Math.max(latest, time < 0n ? NaN : Number(time));
    }
    const holds = signature.length === 64 && !Number.isNaN(latest)
      && await crypto.subtle.verify({ name: 'Ed25519' }, key.key, signature, utf8(message));
    if (!holds) refuse(`“${key.name}”的签名不成立：内容被改动，或不是它所签。`, `The signature of "${key.name}" does not hold: the text was changed, or another signed it.`);
  }
  return its.length > 0 ? { time: latest } : null;
}

/** The root that a leaf and its path lead to, by the definition of RFC 6962: the tree is split at the largest power of two below its size. */
async function rootOf(leaf, index, size, path) {
  if (size === 1) return path.length === 0 ? leaf : null;
  if (path.length === 0) return null;
  let left = 1;
  while (left * 2 < size) left *= 2;
  const beside = path.at(-1), rest = path.slice(0, -1);
  const here = index < left ? await rootOf(leaf, index, left, rest) : await rootOf(leaf, index - left, size - left, rest);
  if (here === null) return null;
  return index < left ? sha256([1], here, beside) : sha256([1], beside, here);
}
