// Findings by rule, each with its source.
for (const finding of told.findings) {
  finding.haystack = `${finding.rule} ${finding.level} ${finding.message} ${told.files[finding.file]}:${finding.line}`.toLowerCase();
}

function showFindings(view) {
  const found = told.findings.filter((it) => matches(it.haystack));
  const counts = new Map();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) || 0) + 1);
  if (state.rule && !counts.has(state.rule)) state.rule = null;
  const chips = make('div', { className: 'chips' });
  const chip = (rule, text, count) => {
    const it = make('button', { 'aria-pressed': String(state.rule === rule), title: summaryOf(rule) }, text, make('b', { textContent: number(count) }));
    it.onclick = () => { state.rule = state.rule === rule ? null : rule; show(); };
    chips.append(it);
  };
  chip(null, 'all', found.length);
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) chip(rule, rule, count);
  const chosen = found.filter((it) => !state.rule || it.rule === state.rule);
  const list = make('div');
  view.append(chips, list);
  if (!chosen.length) list.append(make('p', { className: 'quiet', textContent: told.findings.length ? 'Nothing matches.' : 'Nothing to report.' }));
  pages(list, chosen, drawFinding);
}

function summaryOf(name) {
  const rule = told.rules.find((it) => it.name === name);
  return rule ? rule.summary : 'all rules';
}

function drawFinding(finding) {
  const heat = make('span', { className: 'heat', title: `heat ${finding.heat} of 100` });
  heat.style.background = heatColor(finding.heat);
  const it = make('details', { className: 'finding' }, make('summary', {}, heat,
    make('span', { className: `level ${finding.level}`, textContent: finding.level }), words(finding.message, { className: 'message' }),
    finding.blocks === null ? null : make('span', { className: 'quiet', textContent: counted(finding.blocks, 'block') }),
    make('span', { className: 'where code', textContent: `${told.files[finding.file]}:${finding.line}:${finding.column}` })));
  // What is folded is made when it is looked at.
  it.ontoggle = () => { if (it.children.length === 1) it.append(drawInner(finding)); };
  return it;
}

function drawInner(finding) {
  const inner = make('div', { className: 'inner' });
  const rule = told.rules.find((it) => it.name === finding.rule);
  inner.append(make('div', { className: 'rule' }, make('code', { textContent: finding.rule }), rule ? ` · ${rule.group} · ` : '', words(summaryOf(finding.rule))));
  inner.append(drawSource(finding));
  for (const note of finding.notes) inner.append(make('div', {}, words(note)));
  if (finding.help) inner.append(make('div', {}, make('b', { textContent: 'help: ' }), words(finding.help)));
  if (finding.fix.length) {
    inner.append(make('pre', { className: 'fix' }, ...finding.fix.map((line) => make('span', {
      className: line.startsWith('-') ? 'gone' : line.startsWith('+') ? 'come' : '', textContent: line,
    }))));
  }
  if (rule) {
    const why = make('details', { className: 'quiet' }, make('summary', { textContent: 'why?' }));
    for (const paragraph of rule.why.split('\n\n')) why.append(make('p', {}, words(paragraph)));
    inner.append(why);
  }
  return inner;
}

function drawSource(finding) {
  const box = make('div', { className: 'source code' });
  let file = null;
  for (const line of finding.source) {
    if (line.file !== file) {
      file = line.file;
      box.append(make('div', { className: 'file', textContent: told.files[file] }));
    }
    const text = make('span', { className: 'text' });
    let at = 0;
    const marks = [...line.marks].sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { from, to, primary } of marks) {
      if (from < at) continue;
      text.append(line.text.slice(at, from), make('mark', { className: primary ? 'primary' : '', textContent: line.text.slice(from, to) || ' ' }));
      at = to;
    }
    text.append(line.text.slice(at));
    box.append(make('div', { className: 'row' }, make('span', { className: 'number', textContent: line.line }), text));
    for (const { text: says, primary } of marks) {
      if (says) box.append(make('div', { className: primary ? 'says primary' : 'says' }, '↑ ', words(says)));
    }
  }
  return box;
}
