const READING = ['VERIFY.txt', 'printed.html', 'verify.html'];

async function leafOf(fact) {
  const entry = {
    app: 'banli/leaf/1', at: fact.at, event: fact.event, payload: hex(await sha256(fact.bytes)),
    meta: typeof fact.meta === 'string' ? fact.meta : hex(await sha256(utf8(canonical(fact.meta)))),
    rev: fact.rev, seq: fact.seq, stream: fact.stream, type: fact.type
  };
  return sha256([0], utf8(canonical(entry)));
}

function factsOf(bytes) {
  const packed = readJson(bytes);
  const none = () => refuse('case.json 不是证据包的。', 'case.json is none of a pack.');
  if (packed === null || packed.app !== 'banli/pack/1' || !Array.isArray(packed.facts) || packed.facts.length === 0 || Object.keys(packed).length !== 2) none();
  return packed.facts.map(fact => {
    const whole = value => Number.isSafeInteger(value), words = value => typeof value === 'string';
    const fits = fact !== null && typeof fact === 'object' && Object.keys(fact).sort().join() === 'at,event,index,meta,payload,rev,seq,stream,type'
      && whole(fact.at) && whole(fact.index) && whole(fact.seq) && [fact.event, fact.payload, fact.stream, fact.type].every(words)
      && (fact.rev === null || words(fact.rev)) && (words(fact.meta) ? /^[0-9a-f]{64}$/.test(fact.meta)
        : fact.meta !== null && typeof fact.meta === 'object' && !Array.isArray(fact.meta) && Object.values(fact.meta).every(words));
    return fits ? { ...fact, bytes: base64(fact.payload) } : none();
  });
}

async function check(file, given) {
  const found = [];
  const say = (kind, zh, en) => found.push({ kind, zh, en });
  let facts = [];
  try {
    if (file.length > LARGEST) refuse('证据包过大。', 'The pack is too large.');
    const files = unzip(file);
    const take = name => {
      const bytes = files.get(name) ?? refuse(`证据包里缺 ${name}。`, `The pack lacks ${name}.`);
      files.delete(name);
      return bytes;
    };
    facts = factsOf(take('case.json'));
    const checkpoint = take('checkpoint');
    const proofs = facts.map(fact => take(`proofs/${fact.index}.tlog-proof`));
    const own = files.get('policy');
    if (given.trim() === '') {
      if (!own) refuse('没有给出日志的验证密钥，包里也没有。', 'No key of the log was given, and the pack has none.');
      say('UNPROVED', '密钥是包里自带的，谁都可以写一把。请从别处取得单位公布的密钥，填在上面再查。包里的是：' + textOf(own).trim(),
        'The key comes from the pack itself, where anybody could write one. Get the published key from elsewhere and put it above.');
    }
    const policy = await policyOf(given.trim() === '' ? textOf(own) : given);

    const note = noteOf(checkpoint), lines = note.text.split('\n');
    if (lines.length !== 4 || lines[0] === '') refuse('检查点应只有三行：日志名、条数、根。', 'A checkpoint has three lines and no more.');
    const origin = lines[0], size = decimal(lines[1]), root = hash64(lines[2]);
    const logs = await keysNow(policy, note, size, await changesIn(facts), say);
    let accepted = false;
    for (const log of logs ?? []) accepted = (await signedBy(note, log)) !== null && log.name === origin || accepted;
    if (logs !== null) {
      if (!accepted) refuse(`检查点没有可信的日志“${origin}”的签名。`, `The checkpoint has no signature of a log "${origin}" that is accepted.`);
      say('HOLDS', `检查点由日志“${origin}”签名：${size} 条，根 ${lines[2]}。`, `The checkpoint is signed by the log "${origin}": ${size} facts, root ${lines[2]}.`);
    }
    const signed = new Set();
    for (const [name, key] of logs === null ? [] : policy.witnesses) {
      const witnessed = await signedBy(note, key);
      if (witnessed) {
        signed.add(name);
        const at = new Date(witnessed.time * 1000);
        const when = Number.isNaN(at.getTime()) ? witnessed.time : at.toISOString();
        say('HOLDS', `见证人“${key.name}”于 ${when} 见过它，与其以前所见一致。`, `The witness "${key.name}" saw it on ${when}, consistent with what it saw before.`);
      }
    }
    if (logs === null) {
      // Told already: nobody vouched for the key.
    } else if (policy.quorum === null) {
      say('UNCHECKED', '没有要求见证：单位自己若持密钥另写一份日志，从这个包看不出来。',
        'No witness is asked for: if the office itself wrote another log with its key, this pack does not tell.');
    } else if (!policy.quorum(signed)) {
      say('UNPROVED', '见证人没有达到策略要求的数目。刚取出的包，过几分钟再取一次；一直如此的，不要采信。',
        'There are fewer witnesses than the policy asks for. Of a pack that was just made take another in a few minutes; if it stays so, don\'t believe it.');
    }

    for (const [at, fact] of facts.entries()) {
      const wrong = () => refuse(`第 ${fact.index} 号事实不在日志里，或已不是原来的样子。`, `Fact ${fact.index} is not in the log, or is not what it was.`);
      const head = textOf(proofs[at].subarray(0, proofs[at].length - checkpoint.length)).split('\n');
      if (proofs[at].length < checkpoint.length || !same(proofs[at].subarray(proofs[at].length - checkpoint.length), checkpoint)) wrong();
      if (head[0] !== 'c2sp.org/tlog-proof@v1' || head[1] !== 'index ' + fact.index || head.at(-1) !== '' || head.at(-2) !== '' || head.length < 4) wrong();
      const path = head.slice(2, -2).map(hash64);
      const reached = fact.index >= 0 && fact.index < size && path.length <= 63 ? await rootOf(await leafOf(fact), fact.index, size, path) : null;
      if (reached === null || !same(reached, root)) wrong();
    }
    say('HOLDS', `${facts.length} 条事实都在日志里，一字未改。`, `All ${facts.length} facts are in the log, unchanged.`);

    const about = aboutOf(files.get('about.json'));
    await checkEnds(facts, files.get('heads.json'), checkStreams(facts, about, say), say);
    if (about !== null) checkFigures(about, say);
    facts.forEach(fact => { fact.beside = isBeside(about, fact.stream); });

    const named = new Set(facts.flatMap(fact => [...textOf(fact.bytes).matchAll(/"([0-9a-f]{64})"/g)].map(match => match[1])));
    let attached = 0;
    for (const [name, bytes] of files) {
      const digest = name.startsWith('attachments/') ? name.slice(12) : null;
      if (digest !== null && HEX64.test(digest)) {
        if (!named.delete(digest) || hex(await sha256(bytes)) !== digest) {
          refuse(`附件 ${digest} 没有一条事实提到，或不是所提到的内容。`, `No fact names the attachment ${digest}, or it is not what was named.`);
        }
        attached++;
      } else if (!['policy', 'about.json', 'heads.json', ...READING].includes(name)) {
        refuse(`证据包里不该有 ${name}。`, `A pack has no ${name}.`);
      }
    }
    if (attached > 0) say('HOLDS', `正是事实所记内容的附件：${attached} 个。`, `Unchanged attachments that the facts name: ${attached}.`);
    if (named.size > 0) say('UNCHECKED', `事实提到的 ${named.size} 个摘要（附件或函件）包里没有原件。`, `${named.size} digests that the facts name have no file in the pack.`);
    say('UNCHECKED', '所记是否属实：证明的只是记了什么、何时记的次序，以及此后没有改动。',
      'Whether what was recorded is true: proved is what was recorded, in which order, and that it was not changed since.');
    if (facts.some(fact => typeof fact.meta === 'string')) {
      say('UNCHECKED', '由谁记录：包里没有元数据，只有它们的摘要，与日志相符。',
        'Who recorded it: the metadata are not in the pack, only their digests, which are those of the log.');
    }
    for (const name of READING.filter(name => files.has(name))) {
      if (name === 'printed.html' && showsCheckpoint(files.get(name), size, lines[2])) {
        say('UNCHECKED', `${name}：印的是同一个检查点；其余的字只供阅读，不在证明之内。`, `${name}: it shows this checkpoint; its words are for reading only, no part of the proof.`);
      } else {
        say('UNCHECKED', `${name}：只供阅读，不在证明之内。`, `${name}: for reading only, no part of the proof.`);
      }
    }
  } catch (doubt) {
    if (!(doubt instanceof Doubt)) {
      say('UNPROVED', '这个浏览器算不了：' + doubt.message, 'This browser can\'t compute it: ' + doubt.message);
    } else {
      say('REFUTED', doubt.zh, doubt.en);
    }
  }
  const kinds = found.map(one => one.kind);
  return { verdict: kinds.includes('REFUTED') ? 'REFUTED' : kinds.includes('UNPROVED') ? 'UNPROVED' : 'HOLDS', found, facts };
}
