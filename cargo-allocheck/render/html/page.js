// What all views share: the data, elements, the search, the keys.
const told = JSON.parse(document.getElementById('told').textContent);
const byId = (id) => document.getElementById(id);
const MOST = 200;
const state = { view: 'findings', search: '', rule: null, path: [] };

// An element with properties, attributes (where the key has a dash) and children; text is never markup.
function make(tag, given, ...children) {
  const it = document.createElement(tag);
  for (const [key, value] of Object.entries(given || {})) {
    if (key.includes('-') || key === 'role') it.setAttribute(key, value); else it[key] = value;
  }
  it.append(...children.filter((child) => child !== null && child !== undefined));
  return it;
}

// Text in which what stands between backticks is code.
function words(text, given) {
  const parts = text.split('`');
  const even = parts.length % 2 === 1;
  return make('span', given, ...parts.map((part, at) => (even && at % 2 ? make('code', { textContent: part }) : part)));
}

const number = (count) => count.toLocaleString('en-US');
const counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
const matches = (text) => state.search.split(/\s+/).every((word) => text.includes(word));

// The colour of heat from 0 to 100: cold, plain, hot.
function heatColor(heat) {
  return heat < 50
    ? `color-mix(in oklab, var(--cold), var(--plain) ${heat * 2}%)`
    : `color-mix(in oklab, var(--plain), var(--hot) ${(heat - 50) * 2}%)`;
}

// Shows the first of many, and a button for more: ten thousand elements at once would make the page slow.
function pages(holder, all, draw) {
  let shown = 0;
  const more = make('button', { className: 'more' });
  const next = () => {
    more.remove();
    holder.append(...all.slice(shown, shown + MOST).map(draw));
    shown = Math.min(shown + MOST, all.length);
    if (shown < all.length) {
      more.textContent = `${number(all.length - shown)} more`;
      (holder.tagName === 'TBODY' ? holder.closest('section') : holder).append(more);
    }
  };
  more.onclick = next;
  next();
}

function theme() {
  const root = document.documentElement;
  const isDark = root.classList.contains('dark')
    || (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches);
  root.classList.toggle('dark', !isDark);
  root.classList.toggle('light', isDark);
}

function show() {
  for (const tab of document.querySelectorAll('[role=tab]')) {
    tab.setAttribute('aria-selected', String(tab.dataset.view === state.view));
  }
  const view = byId('view');
  view.replaceChildren();
  ({ findings: showFindings, sites: showSites, layouts: showLayouts })[state.view](view);
}

function go(view) {
  state.view = view;
  show();
}

// The next or previous of the elements that can be opened, from the one that has the focus.
function step(by) {
  const all = [...document.querySelectorAll('details.finding > summary')];
  const at = all.indexOf(document.activeElement);
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
  if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }); }
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
  const inField = /INPUT|SELECT/.test(event.target.tagName);
  if (event.key === 'Escape') {
    byId('search').value = '';
    if (state.search) { state.search = ''; show(); }
    byId('search').blur();
  } else if (inField) {
    return;
  } else if (event.key === '/') {
    byId('search').focus();
  } else if (['1', '2', '3'].includes(event.key)) {
    go(['findings', 'sites', 'layouts'][event.key - 1]);
  } else if (event.key === 'j' || event.key === 'k') {
    step(event.key === 'j' ? 1 : -1);
  } else if (event.key === 't') {
    theme();
  } else if (event.key === '?') {
    byId('help').showModal();
  } else if (event.key === 'Backspace' && state.view === 'sites' && state.path.length) {
    state.path.pop();
    show();
  } else {
    return;
  }
  event.preventDefault();
}

function start() {
  document.title = `${told.title} · cargo allocheck`;
  byId('name').textContent = told.title;
  byId('tab-findings').textContent = counted(told.findings.length, 'finding');
  byId('tab-sites').textContent = counted(told.sites.length, 'site');
  byId('tab-layouts').textContent = counted(told.layouts.length, 'layout');
  for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => go(tab.dataset.view);
  for (const { level, message, label, file, line } of told.problems) {
    const where = file === null ? '' : ` ${told.files[file]}:${line}`;
    byId('problems').append(make('div', { className: 'problem' },
      make('span', { className: `level ${level}`, textContent: `${level} ` }), words(message + (label && `: ${label}`)),
      make('span', { className: 'quiet', textContent: where })));
  }
  let waiting = 0;
  byId('search').oninput = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.search = byId('search').value.trim().toLowerCase(); show(); }, 120);
  };
  byId('theme').onclick = theme;
  byId('keys').onclick = () => byId('help').showModal();
  document.addEventListener('keydown', onKey);
  addEventListener('resize', () => { if (state.view === 'sites') drawTiles(); });
  show();
}
