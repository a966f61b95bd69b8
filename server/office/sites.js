// The province's view: every site in one table, fifty rows at a time.
(() => {
  const STEP = 50;
  const { number, show, moment } = office;
  const byId = (id) => document.getElementById(id);
  const state = { rows: [], shown: STEP };

  function ago(iso) {
    if (iso === null) return 'chưa thấy';
    const minutes = Math.max(0, Math.round((Date.now() - Date.parse(iso)) / 60000));
    if (minutes < 60) return `${minutes} phút trước`;
    if (minutes < 48 * 60) return `${Math.round(minutes / 60)} giờ trước`;
    return `${Math.round(minutes / 1440)} ngày trước`;
  }

  function cell(text, classes) {
    const td = document.createElement('td');
    td.textContent = text;
    td.className = classes;
    return td;
  }

  function rowOf(row) {
    const tr = document.createElement('tr');
    const name = cell('', 'name');
    const link = document.createElement('a');
    link.href = `trang/${row.site}`;
    link.textContent = row.site;
    const sub = document.createElement('span');
    sub.className = row.mergedInto === null ? 'sub narrow-only' : 'sub';
    sub.textContent =
      row.mergedInto === null ? `${row.version ?? '—'} · ${ago(row.seen)}` : `đã nhập vào ${row.mergedInto}`;
    name.append(link, sub);
    tr.append(
      name,
      cell(show(row.online), 'number wide'),
      cell(show(row.today), 'number'),
      cell(show(row.yesterday), 'number wide'),
      cell(show(row.week), 'number wide'),
      cell(show(row.month), 'number wide'),
      cell(show(row.year), 'number wide'),
      cell(show(row.total), 'number'),
      cell(row.version ?? '—', 'wide'),
      cell(ago(row.seen), 'wide'),
    );
    return tr;
  }

  // Those who were never or long not seen come first when sorted so: they need a call.
  function order(key) {
    if (key === 'site') return (a, b) => (a.site < b.site ? -1 : 1);
    if (key === 'seen' || key === 'version') return (a, b) => ((a[key] ?? '') < (b[key] ?? '') ? -1 : 1);
    return (a, b) => (b[key] ?? -1) - (a[key] ?? -1);
  }

  // Names have no marks: "Suối Ngàn" finds suoi-ngan.
  function folded(text) {
    const marks = /[\u0300-\u036f]/g;
    return text.trim().toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replace(/\s+/g, '-');
  }

  function draw() {
    const query = folded(byId('query').value);
    const found = state.rows.filter((row) => row.site.includes(query)).sort(order(byId('sort').value));
    byId('rows').replaceChildren(...found.slice(0, state.shown).map(rowOf));
    byId('more').hidden = found.length <= state.shown;
    byId('updated').textContent = `${number.format(found.length)} trang, số liệu lúc ${state.at}`;
  }

  function sums() {
    const own = state.rows.filter((row) => row.mergedInto === null);
    const sum = (key) => own.reduce((total, row) => total + (row[key] ?? 0), 0);
    const online = own.some((row) => row.online === null) ? null : sum('online');
    const entries = [
      ['Đang online', online],
      ['Hôm nay', sum('today')],
      ['Tuần này', sum('week')],
      ['Tháng này', sum('month')],
      ['Năm nay', sum('year')],
      ['Tất cả', sum('total')],
    ];
    office.sums(entries);
  }

  byId('filter').addEventListener('submit', (event) => event.preventDefault());
  for (const id of ['query', 'sort']) {
    byId(id).addEventListener('input', () => {
      state.shown = STEP;
      draw();
    });
  }
  byId('more').addEventListener('click', () => {
    state.shown += STEP;
    draw();
  });

  office.load('so-lieu.json', (data) => {
    state.rows = data.sites;
    state.at = moment(data.at);
    sums();
    draw();
  });
})();
