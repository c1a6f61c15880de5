// A map of all sites: an area for each folder and file, as large as what a profile measured or as it has sites, as warm as they are.
const FILE = 0, LINE = 1, COLUMN = 2, KIND = 3, WHAT = 4, TYPE = 5, HEAT = 6, WHY_HOT = 7, FATE = 8, WHY_FATE = 9, SCORE = 10, BLOCKS = 11, BYTES = 12;
// What the run is measured by: some profiles count no blocks.
const MEASURE = told.profile?.all.blocks === 0 ? 'bytes' : 'blocks';
// How large a site is: 1, or its blocks in a profiled run; 'sites', 'blocks' or 'bytes'.
state.size = told.profile ? MEASURE : 'sites';
const sizeOf = (site) => ({ sites: 1, blocks: site[BLOCKS], bytes: site[BYTES] })[state.size];
const word = (site, at) => told.words[site[at]];
const parts = told.files.map((path) => path.split('/').filter((part) => part && part !== 'src'));
for (const site of told.sites) {
  site.haystack = `${told.files[site[FILE]]}:${site[LINE]} ${[KIND, WHAT, TYPE, HEAT, FATE].map((at) => word(site, at)).join(' ')}`.toLowerCase();
}
let here = [];

function showSites(view) {
  const found = told.sites.filter((site) => matches(site.haystack));
  const within = () => found.filter((site) => state.path.every((part, at) => parts[site[FILE]][at] === part));
  here = within();
  while (!here.length && state.path.length) { state.path.pop(); here = within(); }
  const crumbs = make('div', { className: 'crumbs' });
  [told.title, ...state.path].forEach((part, at) => {
    const it = make('button', { textContent: part });
    it.onclick = () => { state.path.length = at; show(); };
    crumbs.append(at ? ' / ' : '', it);
  });
  crumbs.append(make('span', { className: 'quiet', textContent: counted(here.length, 'site') }));
  const key = make('div', { className: 'key' });
  for (const [name, heat] of [['cold', 0], ['plain', 50], ['hot', 100]]) {
    const patch = make('i');
    patch.style.background = heatColor(heat);
    key.append(make('span', {}, patch, name));
  }
  key.append(make('span', { textContent: told.profile ? 'colour: how often they run; area:' : 'area: number of sites; colour: how often they run' }));
  if (told.profile) {
    for (const size of ['blocks', 'bytes', 'sites']) {
      const it = make('button', { 'aria-pressed': String(state.size === size), textContent: size });
      it.onclick = () => { state.size = size; show(); };
      key.append(it);
    }
  }
  const body = make('tbody');
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...['place', 'kind', 'what', 'type', ...(told.profile ? ['blocks', 'bytes'] : []), 'how often', 'what becomes of it'].map((it) => make('th', { textContent: it })))), body);
  view.append(crumbs, make('div', { id: 'tiles' }), key, make('div', { className: 'scroll' }, table));
  drawTiles();
  if (told.profile) view.append(unexplained());
  const hottest = [...here].sort((a, b) => sizeOf(b) - sizeOf(a) || b[SCORE] - a[SCORE]);
  pages(body, hottest, (site) => make('tr', {},
    make('td', { className: 'code', textContent: `${told.files[site[FILE]]}:${site[LINE]}:${site[COLUMN]}` }),
    make('td', { textContent: word(site, KIND) }), make('td', { className: 'code', textContent: word(site, WHAT) }),
    make('td', { className: 'code', textContent: word(site, TYPE) }),
    ...(told.profile ? [BLOCKS, BYTES].map((at) => make('td', { className: 'number', textContent: site[at] ? number(site[at]) : '' })) : []),
    make('td', {}, words(heatWords(site))),
    make('td', {}, words(word(site, WHY_FATE) || word(site, FATE)))));
}

const amount = ({ blocks, bytes }) => (blocks ? `${counted(blocks, 'block')}, ` : '') + counted(bytes, 'byte');

// What the profile knows and no site explains.
function unexplained() {
  const { all, own, explained, unexplained: lines } = told.profile;
  const part = (some, of) => `${Math.floor((some[MEASURE] * 1000) / Math.max(1, of[MEASURE])) / 10} %`;
  const it = make('details', { className: 'quiet' }, make('summary', {
    textContent: `profile: ${amount(all)}; ${part(own, all)} by this code, ${part(explained, own)} of these at its sites; ${counted(lines.length, 'place')} no site explains`,
  }));
  for (const { path, line, callee, blocks, bytes } of lines.slice(0, MOST)) {
    it.append(make('div', {}, make('code', { textContent: `${path}:${line}` }), ` ${amount({ blocks, bytes })}`, callee ? ' through ' : '', callee ? make('code', { textContent: callee }) : ''));
  }
  return it;
}

function heatWords(site) {
  const why = word(site, WHY_HOT);
  return why ? `${word(site, HEAT)}: ${why}` : word(site, HEAT);
}

function drawTiles() {
  const tiles = byId('tiles');
  if (!tiles) return;
  const depth = state.path.length;
  const groups = new Map();
  for (const site of here) {
    const path = parts[site[FILE]];
    const name = path[depth] || path[path.length - 1];
    const group = groups.get(name) || groups.set(name, { name, sites: 0, count: 0, heat: 0, deeper: path.length > depth }).get(name);
    group.sites += 1;
    group.count += sizeOf(site);
    group.heat += site[SCORE];
  }
  const sorted = [...groups.values()].filter((group) => group.count).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const area = { x: 0, y: 0, width: tiles.clientWidth, height: tiles.clientHeight };
  tiles.replaceChildren(...squarify(sorted, area).map(({ group, x, y, width, height }) => {
    const heat = Math.round(group.heat / group.sites);
    const it = make('button', { title: `${group.name}: ${counted(group.count, state.size.slice(0, -1))}, heat ${heat} of 100` },
      make('span', { textContent: group.name }), make('span', { textContent: number(group.count) }));
    Object.assign(it.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`, background: heatColor(heat) });
    it.style.setProperty('--tile', 'light-dark(#1b1b1b, #fff)');
    if (width < 26 || height < 18) it.replaceChildren();
    if (group.deeper) it.onclick = () => { state.path.push(group.name); show(); };
    return it;
  }));
}

// Rectangles as near to squares as they go (Bruls, Huizing and van Wijk). `groups` are sorted, the largest first.
function squarify(groups, area) {
  const out = [];
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  if (!total) return out;
  const scale = (area.width * area.height) / total;
  let { x, y, width, height } = area;
  let rest = groups;
  while (rest.length) {
    const side = Math.max(1, Math.min(width, height));
    const worst = (row, sum) => Math.max((side * side * row[0]) / (sum * sum), (sum * sum) / (side * side * row[row.length - 1]));
    const row = [];
    let sum = 0;
    for (const group of rest) {
      const size = group.count * scale;
      if (row.length && worst([...row, size], sum + size) > worst(row, sum)) break;
      row.push(size);
      sum += size;
    }
    const thick = sum / side;
    let along = 0;
    row.forEach((size, at) => {
      const long = size / thick;
      const tile = width >= height ? { x, y: y + along, width: thick, height: long } : { x: x + along, y, width: long, height: thick };
      out.push({ group: rest[at], ...tile });
      along += long;
    });
    if (width >= height) { x += thick; width -= thick; } else { y += thick; height -= thick; }
    rest = rest.slice(row.length);
  }
  return out;
}
