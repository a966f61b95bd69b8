import type { Site } from '../store.ts';

/** The pages' frames; their scripts fill in the numbers. */

function page(title: string, up: string, body: string, scripts: readonly string[] = []): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}van-phong/office.css">
${scripts.includes('uplot.js') ? `<link rel="stylesheet" href="${up}van-phong/uplot.css">` : ''}
</head>
<body>
${body}
${scripts.map((name) => `<script src="${up}van-phong/${name}" defer></script>`).join('\n')}
</body>
</html>
`;
}

export function loginPage(up: string, failed: boolean): string {
  return page(
    'Mời nhập mã',
    up,
    `<main class="narrow">
<h1>Số liệu truy cập</h1>
<form method="post" action="${up}dang-nhap">
<input name="username" value="van-phong" autocomplete="username" hidden>
<label for="token">Mã của văn phòng</label>
<input id="token" name="token" type="password" autocomplete="current-password" required ${failed ? 'aria-invalid="true" aria-describedby="loi"' : ''}>
${failed ? '<p id="loi" class="error" role="alert">Mã không đúng. Mời xem lại.</p>' : ''}
<button>Xem số liệu</button>
</form>
<p class="muted">Mã được in ra khi dịch vụ khởi động và nằm trong tệp office-token của thư mục dữ liệu.</p>
</main>`,
  );
}

export function missingPage(sentence: string): string {
  return page(
    'Không có',
    '../',
    `<main class="narrow"><h1>${sentence}</h1><p><a href="../">Về bảng các trang</a></p></main>`,
  );
}

export function provincePage(): string {
  return page(
    'Số liệu truy cập các trang',
    '',
    `<main>
<h1>Số liệu truy cập các trang</h1>
<p class="muted" id="updated" role="status">Đang tải số liệu…</p>
<dl class="sums" id="sums"></dl>
<form class="bar" id="filter" role="search">
<label>Tìm trang <input id="query" type="search" autocomplete="off" spellcheck="false"></label>
<label>Xếp theo <select id="sort">
<option value="site">Tên trang</option>
<option value="today">Hôm nay</option>
<option value="week">Tuần này</option>
<option value="month">Tháng này</option>
<option value="year">Năm nay</option>
<option value="total">Tất cả</option>
<option value="online">Đang online</option>
<option value="seen">Lâu chưa thấy</option>
<option value="version">Phiên bản thẻ</option>
</select></label>
<a class="button" href="so-lieu.csv" download>Tải CSV</a>
</form>
<div class="scroll" tabindex="0" role="region" aria-label="Bảng các trang">
<table id="table">
<thead><tr>
<th scope="col">Trang</th>
<th scope="col" class="number wide">Đang online</th>
<th scope="col" class="number">Hôm nay</th>
<th scope="col" class="number wide">Hôm qua</th>
<th scope="col" class="number wide">Tuần này</th>
<th scope="col" class="number wide">Tháng này</th>
<th scope="col" class="number wide">Năm nay</th>
<th scope="col" class="number">Tất cả</th>
<th scope="col" class="wide">Phiên bản</th>
<th scope="col" class="wide">Thấy lần cuối</th>
</tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<p class="center"><button id="more" type="button" hidden>Xem thêm</button></p>
<p><a href="thoat">Thoát</a></p>
</main>
<noscript><p class="error">Bảng này cần JavaScript; tải số liệu bằng <a href="so-lieu.csv">tệp CSV</a>.</p></noscript>`,
    ['common.js', 'sites.js'],
  );
}

export function sitePage(site: Site): string {
  const merged =
    site.mergedInto === null
      ? ''
      : `<p>Trang này đã nhập vào <a href="${site.mergedInto}">${site.mergedInto}</a>; lượt mới được tính ở đó.</p>`;
  return page(
    `${site.name}: số liệu truy cập`,
    '../',
    `<main data-site="${site.name}">
<p><a href="../">Tất cả các trang</a></p>
<h1>${site.name}</h1>
${merged}
<p class="muted" id="updated" role="status">Đang tải số liệu…</p>
<dl class="sums" id="sums"></dl>
<section aria-labelledby="h-days">
<h2 id="h-days">Lượt theo ngày</h2>
<p class="bar" role="group" aria-label="Khoảng thời gian">
<button type="button" data-range="30" aria-pressed="false">30 ngày</button>
<button type="button" data-range="90" aria-pressed="true">90 ngày</button>
<button type="button" data-range="366" aria-pressed="false">1 năm</button>
<button type="button" data-range="100000" aria-pressed="false">Tất cả</button>
<a class="button" href="../so-lieu/${site.name}.csv" download>Tải CSV</a>
</p>
<div class="plot" id="days" role="img"></div>
<details><summary>Xem bảng số</summary><div class="scroll" tabindex="0" role="region" aria-label="Bảng lượt theo ngày" id="days-table"></div></details>
</section>
<section aria-labelledby="h-weeks">
<h2 id="h-weeks">Lượt theo tuần</h2>
<div class="plot" id="weeks" role="img"></div>
<details><summary>Xem bảng số</summary><div class="scroll" tabindex="0" role="region" aria-label="Bảng lượt theo tuần" id="weeks-table"></div></details>
</section>
<section aria-labelledby="h-hours">
<h2 id="h-hours">Lượt theo giờ trong ngày, từ trước đến nay</h2>
<div class="plot" id="hours" role="img"></div>
<details><summary>Xem bảng số</summary><div class="scroll" tabindex="0" role="region" aria-label="Bảng lượt theo giờ" id="hours-table"></div></details>
</section>
<section aria-labelledby="h-pages">
<h2 id="h-pages">Trang được xem nhiều nhất</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Trang được xem nhiều nhất" id="pages-table"></div>
</section>
</main>
<noscript><p class="error">Trang này cần JavaScript; tải số liệu bằng <a href="../so-lieu/${site.name}.csv">tệp CSV</a>.</p></noscript>`,
    ['uplot.js', 'common.js', 'site.js'],
  );
}
