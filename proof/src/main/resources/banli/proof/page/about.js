const ABOUT_FIELDS = 'app,at,figures,kind,of,text,year', FIGURE_FIELDS = 'among,counted,id,name,outOf,value', PIECE_FIELDS = 'case,figure,text';

/** What the pack says it is of: the maker's word, held against the facts. */
function aboutOf(bytes) {
  if (!bytes) return null;
  const about = readJson(bytes);
  const none = () => refuse('about.json 不是证据包的。', 'about.json is none of a pack.');
  const has = (value, fields) => value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).sort().join() === fields;
  const words = value => typeof value === 'string', orNull = (value, right) => value === null || right(value);
  const texts = value => Array.isArray(value) && value.every(words);
  const fits = has(about, ABOUT_FIELDS) && about.app === 'banli/about/1' && ['case', 'reply', 'figure', 'summary'].includes(about.kind)
    && words(about.of) && orNull(about.at, Number.isSafeInteger) && orNull(about.year, Number.isSafeInteger)
    && Array.isArray(about.figures) && Array.isArray(about.text)
    && about.figures.every(one => has(one, FIGURE_FIELDS) && words(one.id) && words(one.name) && texts(one.counted) && orNull(one.among, texts))
    && about.text.every(one => has(one, PIECE_FIELDS) && words(one.text) && orNull(one.figure, words) && orNull(one.case, words));
  if (!fits) none();
  for (const one of about.figures) {
    if (one.value !== one.counted.length || one.outOf !== (one.among?.length ?? null)) {
      refuse(`指标“${one.name}”的值与所列的案件数不符。`, `The value of the figure "${one.name}" is not the number of cases listed.`);
    }
  }
  about.cases = new Set(['case', 'reply'].includes(about.kind) ? [about.of]
    : [...about.figures.flatMap(one => [...one.counted, ...(one.among ?? [])]), ...about.text.map(one => one.case).filter(one => one !== null)]);
  return about;
}

const isOfTheLog = fact => fact.stream === 'ledger' && ['case-heads-sealed', 'signer-changed', 'restore-declared'].includes(fact.type);
const isPerson = stream => stream.startsWith('user:');
const isBeside = (about, stream) => about !== null && stream === 'ledger' || about?.kind === 'case' && (stream.startsWith('meeting:') || isPerson(stream))
  || about?.kind === 'summary' && stream === `summary:${about.of}`;

/** Each stream from its first fact on; what stands beside the case is told apart. Those that are here as a whole are given back. */
function checkStreams(facts, about, say) {
  const next = new Map();
  const excerpt = stream => about !== null && (about.kind === 'reply' || isPerson(stream));
  facts.reduce((before, fact) => {
    const expected = next.get(fact.stream) ?? 0;
    if (!excerpt(fact.stream) && !isOfTheLog(fact) && fact.seq !== expected || fact.index <= before) {
      refuse(`“${fact.stream}”的事实缺第 ${expected} 条，或次序不对。`, `Of "${fact.stream}" fact ${expected} is missing, or the order is wrong.`);
    }
    next.set(fact.stream, expected + 1);
    return fact.index;
  }, -1);
  const streams = [...next.keys()].sort(), cases = streams.filter(stream => !isBeside(about, stream));
  const whole = these => say('HOLDS', `从头起没有缺号：${these.join('、')}。`, `From the first on none is missing: ${these.join(', ')}.`);
  if (about === null) {
    whole(streams);
    return streams;
  }
  const other = [...about.cases].filter(one => !cases.includes(one)).concat(cases.filter(one => !about.cases.has(one)));
  if (other.length > 0) {
    refuse(`包里的案件不是它所说的那些：缺少的或多出的是 ${other.join('、')}。`,
      `The cases in the pack are not those that it names; missing or too many: ${other.join(', ')}.`);
  }
  if (about.kind === 'reply') {
    const wrong = facts.find(fact => !['reply-published', 'publication-withdrawn'].includes(fact.type) && !isOfTheLog(fact));
    if (wrong) {
      refuse(`公开答复的包里只有公开的事实，第 ${wrong.index} 号不是。`, `A pack of a published reply holds what was published, and fact ${wrong.index} is not.`);
    }
    say('UNCHECKED', `只有公开了的：“${about.of}”的其他事实不公开，不在包里，例如此后是否撤回公开。`,
      `Only what was published: other facts of "${about.of}" are not public and not here, such as whether it was taken down since.`);
    return [];
  }
  whole(cases);
  const beside = streams.filter(stream => isBeside(about, stream) && stream !== 'ledger'), entire = beside.filter(stream => !isPerson(stream)), people = beside.filter(isPerson);
  if (entire.length > 0) {
    say('HOLDS', `案件提到的、另成一流的，从头起也没有缺号：${entire.join('、')}。`,
      `What stands beside the case and its facts refer to, none missing from the first on: ${entire.join(', ')}.`);
  }
  if (people.length > 0) {
    say('UNCHECKED', `只摘了与本案有关的代理授权，其余的不在包里：${people.join('、')}。`,
      `Only the delegations that concern the case are in the pack, and not all of: ${people.join(', ')}.`);
  }
  const named = new Set(facts.filter(fact => !isBeside(about, fact.stream))
    .flatMap(fact => [...textOf(fact.bytes).matchAll(/"meeting":"([^"\\]+)"/g)].map(match => 'meeting:' + match[1])));
  const missing = [...named].filter(stream => !next.has(stream)).sort();
  if (missing.length > 0) {
    say('UNCHECKED', `案件提到的会议不在包里：${missing.join('、')}。`, `Meetings that the facts name are not in the pack: ${missing.join(', ')}.`);
  }
  return [...cases, ...entire];
}

function checkFigures(about, say) {
  const ids = new Set(about.figures.map(one => one.id));
  if (ids.size < about.figures.length || about.text.some(one => one.figure !== null && !ids.has(one.figure))) {
    refuse('总结的文字提到的指标，包里没有。', 'The text names a figure that the pack does not have.');
  }
  for (const one of about.figures) {
    const share = one.among === null ? '' : '/' + one.among.length;
    say('HOLDS', `“${one.name}”（${about.year} 年）所列正是 ${one.counted.length}${share}，列出的每一案都在包里，事实齐全。`,
      `"${one.id}" of ${about.year} lists exactly ${one.counted.length}${share}, and every case listed is in the pack with its facts.`);
  }
  if (['figure', 'summary'].includes(about.kind)) {
    say('UNCHECKED', `还有没有别的案件，所列的每一案是否该计入：这里不重算，请看各案的事实。指标的名称、年度${about.text.length > 0 ? '和总结的文字' : ''}是出具单位自己的话。`,
      'Whether other cases exist, and whether each listed one counts: not recomputed here, read their facts. Names, year and text are the office\'s own words.');
  }
}

/** Whether a printed page shows this checkpoint; false where it shows none. */
function showsCheckpoint(page, size, root) {
  const text = new TextDecoder().decode(page);
  const sizes = [...text.matchAll(/<code id="size">([^<]*)<\/code>/g)], roots = [...text.matchAll(/<code id="root">([^<]*)<\/code>/g)];
  if (sizes.length + roots.length === 0) return false;
  const same = sizes.length === 1 && roots.length === 1 && sizes[0][1] === String(size) && roots[0][1] === root;
  return same || refuse('printed.html 上印的不是这个检查点的条数和根。', 'printed.html shows another size or root than this checkpoint\'s.');
}
