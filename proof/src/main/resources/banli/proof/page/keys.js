/** The changes of the signing key that a pack's own facts record. */
async function changesIn(facts) {
  const changes = [];
  for (const fact of facts.filter(fact => isOfTheLog(fact) && fact.type !== 'case-heads-sealed')) {
    changes.push({ fact: fact.index, ...await changeOf(fact.bytes) });
  }
  return changes;
}

/** One change: eight lines, which the new key has signed and, where it was still at hand, the old one. */
async function changeOf(payload) {
  const none = () => refuse('这不是更换签名密钥的文书，或新密钥没有签。', 'This is no change of the signing key, or the new key did not sign it.');
  let said;
  try { said = JSON.parse(textOf(payload)); } catch { none(); }
  if (typeof said?.note !== 'string') refuse('这条事实没有更换密钥。', 'This fact changes no key.');
  const note = noteOf(base64(said.note)), lines = note.text.split('\n');
  if (lines.length !== 9 || !lines[4].startsWith('kept ') || !lines[5].startsWith('from ') || !lines[6].startsWith('to ')) none();
  const origin = lines[1], size = decimal(lines[2]), kept = decimal(lines[4].slice(5)), lost = kept < size;
  hash64(lines[3]);
  const from = await verifierKey(lines[5].slice(5), 1), to = await verifierKey(lines[6].slice(3), 1);
  const words = lost
    ? `日志 ${origin} 到此为止，只保留前 ${kept} 条，以 ${to.name} 之名继续。 The log ${origin} ends here; its first ${kept} entries were kept, and it goes on as ${to.name}.`
    : `此后由 ${to.id} 签名，不再由 ${from.id} 签名。 From here on ${to.id} signs, and ${from.id} no more.`;
  const fits = lines[0] === 'banli/signer-change/1' && lines[7] === words && lines[8] === '' && from.name === origin && kept <= size
    && lost !== (to.name === origin) && (lost || from.id !== to.id && from.raw !== to.raw);
  if (!fits || await signedBy(note, to) === null) none();
  return { origin, size, kept, lost, from, to, vouched: await signedBy(note, from) !== null };
}

const isKey = (one, other) => one.name === other.name && one.raw === other.raw;

/** Who signs in the place of those that are believed, as far as each vouched for the next; null when one did not and no other signed. */
async function keysNow(policy, note, size, changes, say) {
  if (changes.length > 0) {
    say('UNCHECKED', '换密钥时，旧密钥签认的是否就是这份历史：包里看不出来，核验整份日志（log）时才查。',
      'Whether the old key vouched for the new one in this same history: no pack tells, only a check of the whole log does.');
  }
  const now = [], retired = [];
  let broken = false;
  for (const believed of policy.logs) {
    let key = believed;
    for (const change of changes.filter(change => change.fact < size)) {
      if (key === null || !isKey(change.from, key)) continue;
      retired.push(key);
      key = change.vouched ? change.to : null;
      broken ||= key === null;
      tellChange(change, say);
    }
    if (key !== null && !now.some(other => isKey(other, key))) now.push(key);
  }
  let signed = false;
  for (const key of now) signed = await signedBy(note, key) !== null || signed;
  for (const key of signed ? [] : retired) {
    if (await signedBy(note, key) !== null) {
      refuse(`检查点由已换下的密钥 ${key.id} 签名：此时单位已不用它，请勿采信，先向单位核对。`,
        `The checkpoint is signed by the key ${key.id}, which had been replaced by then: don't believe it, and ask the office.`);
    }
  }
  if (broken && !signed) return null;
  say('UNCHECKED', '签名的密钥是否曾被盗、此后是否又换过：签名看不出来。请不时向单位核对现行的密钥。',
    'Whether the signing key was ever stolen, or has been changed since: no signature tells. Compare it with the one that the office publishes, now and then.');
  return now;
}

function tellChange({ fact, origin, size, kept, lost, from, to, vouched }, say) {
  const line = key => `${key.name}+${key.id}`;
  if (!vouched) {
    say('UNPROVED', `第 ${fact} 号事实起由密钥 ${line(to)} 签名，旧密钥没有签认它（单位说旧密钥已遗失）。请向单位核对新密钥，再用它查一次。`,
      `From fact ${fact} on by a key that the old one did not vouch for, since the office says it was lost: ${line(to)}. Ask the office for its key, and check again with that.`);
    return;
  }
  if (lost) {
    say('HOLDS', `第 ${fact} 号事实说明：日志“${origin}”签过 ${size} 条，恢复后只剩前 ${kept} 条，改名“${to.name}”继续。旧名下第 ${kept} 条以后的已丢失。`,
      `Fact ${fact} says: the log "${origin}" had signed ${size} facts, of which the first ${kept} were left after a restore; it goes on as "${to.name}". What came after those under the old name is lost.`);
  }
  say('HOLDS', `第 ${fact} 号事实起换了密钥：${from.id} 签认了 ${to.id}。旧密钥若此前已被盗，盗用者也能这样签：请与单位公布的新密钥核对。`,
    `From fact ${fact} on another key signs: ${from.id} vouched for ${to.id}. Had the old one been stolen before, the thief could have done so too: compare the new key with the published one.`);
}
