// One site's days, weeks, hours and largest pages.
(() => {
  const { number, show, vnDate, moment } = office;
  const byId = (id) => document.getElementById(id);
  const site = document.querySelector('main').dataset.site;
  const INK = '#24408e';
  const seconds = (iso) => Date.parse(`${iso}T00:00:00Z`) / 1000;

  function table(into, heads, rows) {
    const element = document.createElement('table');
    const fill = (row, cells, tag) =>
      cells.forEach((text, index) => {
        const cell = document.createElement(tag);
        cell.textContent = text;
        if (tag === 'th') cell.scope = 'col';
        if (index > 0) cell.className = 'number';
        else cell.className = 'name';
        row.append(cell);
      });
    fill(element.createTHead().insertRow(), heads, 'th');
    const body = element.createTBody();
    rows.forEach((cells) => fill(body.insertRow(), cells, 'td'));
    into.replaceChildren(element);
  }

  function describe(id, labels, values) {
    const most = values.indexOf(Math.max(...values));
    const sum = values.reduce((total, value) => total + value, 0);
    byId(id).setAttribute(
      'aria-label',
      values.length === 0
        ? 'Chưa có số liệu'
        : `Tổng ${number.format(sum)} lượt; nhiều nhất ${number.format(values[most])} (${labels[most]})`,
    );
  }

  const plots = new Map();
  function plot(id, x, values, { time, label, tick, axis = tick }) {
    const holder = byId(id);
    plots.get(id)?.destroy();
    const step = x.length > 1 ? x[1] - x[0] : 1;
    const bars = x.length <= 120 ? uPlot.paths.bars({ size: [0.7, 40] }) : undefined;
    const chart = new uPlot(
      {
        width: holder.clientWidth,
        height: 240,
        tzDate: (moment) => uPlot.tzDate(new Date(moment * 1000), 'Etc/UTC'),
        // Half a step on both sides, so that no bar is cut.
        scales: {
          x: { time, range: (_, least, most) => [least - step / 2, most + step / 2] },
          y: { range: (_, __, top) => [0, Math.max(1, top * 1.05)] },
        },
        axes: [
          { values: (_, ticks) => ticks.map(axis), grid: { show: false }, font: '14px system-ui', space: 90 },
          {
            values: (_, ticks) => ticks.map((value) => (Number.isInteger(value) ? number.format(value) : '')),
            font: '14px system-ui',
            size: 70,
            stroke: '#505056',
            grid: { stroke: '#dddad2' },
          },
        ],
        series: [
          { label, value: (_, value) => (value === null ? '—' : tick(value)) },
          {
            label: 'Lượt',
            stroke: INK,
            fill: bars ? INK : '#24408e1a',
            width: bars ? 0 : 1.5,
            paths: bars,
            points: { show: false },
            value: (_, value) => show(value),
          },
        ],
      },
      [x, values],
      holder,
    );
    plots.set(id, chart);
  }

  const shortTick = (moment) => dayTick(moment).slice(0, 5);
  const monthTick = (moment) => dayTick(moment).slice(3);
  const dayTick = (moment) => vnDate(new Date(moment * 1000).toISOString().slice(0, 10));

  function weeksOf(days) {
    const weeks = new Map();
    for (const [iso, visits] of days) {
      const day = seconds(iso) / 86400;
      const monday = Math.floor((day + 3) / 7) * 7 - 3;
      weeks.set(monday, (weeks.get(monday) ?? 0) + visits);
    }
    return [...weeks].map(([monday, visits]) => [new Date(monday * 86400000).toISOString().slice(0, 10), visits]);
  }

  function drawDays(data, range) {
    const days = data.days.slice(-range);
    plot(
      'days',
      days.map(([iso]) => seconds(iso)),
      days.map((row) => row[1]),
      { time: true, label: 'Ngày', tick: dayTick, axis: days.length > 366 ? monthTick : shortTick },
    );
    describe(
      'days',
      days.map(([iso]) => vnDate(iso)),
      days.map((row) => row[1]),
    );
    table(
      byId('days-table'),
      ['Ngày', 'Lượt', 'Rô-bốt'],
      days.toReversed().map(([iso, visits, bots]) => [vnDate(iso), show(visits), show(bots)]),
    );
  }

  function draw(data) {
    const { numbers } = data;
    const entries = [
      ['Đang online', numbers.online],
      ['Hôm nay', numbers.today],
      ['Hôm qua', numbers.yesterday],
      ['Tuần này', numbers.week],
      ['Tháng này', numbers.month],
      ['Năm nay', numbers.year],
      ['Tất cả', numbers.total],
    ];
    if (numbers.start)
      entries.push([`Kế thừa${numbers.start.date ? ` từ ${vnDate(numbers.start.date)}` : ''}`, numbers.start.total]);
    office.sums(entries);
    byId('updated').textContent = `Số liệu lúc ${moment(numbers.at)}`;

    let range = 90;
    const weeks = weeksOf(data.days);
    const perHour = Array.from({ length: 24 }, (_, hour) =>
      data.hours.reduce((sum, visits, slot) => sum + (slot % 24 === hour ? visits : 0), 0),
    );
    const drawAll = () => {
      drawDays(data, range);
      plot(
        'weeks',
        weeks.map(([iso]) => seconds(iso)),
        weeks.map(([, visits]) => visits),
        { time: true, label: 'Tuần từ', tick: dayTick, axis: monthTick },
      );
      plot(
        'hours',
        perHour.map((_, hour) => hour),
        perHour,
        { time: false, label: 'Giờ', tick: (hour) => (Number.isInteger(hour) ? `${hour} giờ` : '') },
      );
    };
    drawAll();
    describe(
      'weeks',
      weeks.map(([iso]) => `tuần từ ${vnDate(iso)}`),
      weeks.map(([, visits]) => visits),
    );
    describe(
      'hours',
      perHour.map((_, hour) => `${hour} giờ`),
      perHour,
    );
    table(
      byId('weeks-table'),
      ['Tuần từ', 'Lượt'],
      weeks.toReversed().map(([iso, visits]) => [vnDate(iso), show(visits)]),
    );
    table(
      byId('hours-table'),
      ['Giờ', 'Lượt'],
      perHour.map((visits, hour) => [`${hour} giờ`, show(visits)]),
    );
    if (data.pages.length > 0)
      table(
        byId('pages-table'),
        ['Trang', 'Lượt xem'],
        data.pages.map((row) => [row.path, show(row.views)]),
      );
    else
      byId('pages-table').textContent =
        'Chưa có lượt xem nào. Gắn thuộc tính page vào thẻ <visit-counter> để đếm từng bài.';

    for (const button of document.querySelectorAll('[data-range]')) {
      button.addEventListener('click', () => {
        range = Number(button.dataset.range);
        for (const other of document.querySelectorAll('[data-range]'))
          other.setAttribute('aria-pressed', String(other === button));
        drawDays(data, range);
      });
    }
    let width = byId('days').clientWidth;
    new ResizeObserver(() => {
      if (byId('days').clientWidth === width) return;
      width = byId('days').clientWidth;
      drawAll();
    }).observe(byId('days'));
  }

  office.load(`../so-lieu/${site}.json`, draw);
})();
