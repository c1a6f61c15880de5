// The bytes of types: eight to a row, as they lie in memory.
for (const layout of told.layouts) {
  layout.haystack = `${layout.name} ${told.files[layout.file]}:${layout.line} ${layout.rows.map((row) => `${row.name} ${row.type}`).join(' ')}`.toLowerCase();
}

function showLayouts(view) {
  const found = told.layouts.filter((layout) => matches(layout.haystack));
  const list = make('div', { className: 'layouts' });
  view.append(make('p', { className: 'quiet', textContent: `${counted(found.length, 'layout')}, the most padded first; variants of enums last` }), list);
  pages(list, found, drawLayout);
}

function drawLayout(layout) {
  const padding = layout.padding ? `, ${number(layout.padding)} of them padding` : '';
  const better = layout.better === null ? '' : `; ${number(layout.better)} in another order`;
  const order = layout.fixed ? 'order fixed by repr' : 'order chosen by the compiler';
  return make('article', { className: 'layout' }, make('h3', {}, make('code', { textContent: layout.name })),
    make('div', { textContent: `${counted(layout.size, 'byte')}${padding}${better}` }),
    make('div', { className: 'quiet', textContent: `align ${layout.align}, ${order} · ${told.files[layout.file]}:${layout.line}` }),
    ...layout.rows.map(drawRow));
}

function drawRow(row) {
  const cells = make('div', { className: 'bytes', title: `${row.offset}: ${counted(row.size, 'byte')}${row.padding ? `, then ${row.padding} unused` : ''}` });
  const end = row.offset + row.size + row.padding;
  if (row.size > 64) {
    cells.append(...Array.from({ length: 8 }, () => make('i', { className: 'used' })), make('em', { textContent: `… ${counted(row.size, 'byte')}` }));
    for (let at = 0; at < row.padding; at += 1) cells.append(make('i', { className: 'padding' }));
  } else {
    for (let at = row.offset - (row.offset % 8); at < end; at += 1) {
      const used = at >= row.offset && at < row.offset + row.size;
      cells.append(make('i', { className: at < row.offset ? '' : used ? 'used' : 'padding' }));
    }
  }
  const title = row.name ? (row.type ? `${row.name}: ${row.type}` : row.name) : 'padding';
  return make('div', { className: 'field' }, make('span', { className: 'quiet', textContent: row.offset }), make('span', { className: 'code', textContent: title, title }), cells);
}
