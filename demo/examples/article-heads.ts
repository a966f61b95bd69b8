import { img, T, type Forms } from './article-form.ts';

/** What stands between title and text: dates, names, numbers of readers, buttons. */
export const heads: Forms = {
  'a list of when and who below the title, as Joomla prints it': [
    `<div class="item-page"><h2 itemprop="headline">Hội thi nấu cỗ bản Nà Lay</h2><dl class="article-info"><dt>Chi tiết</dt><dd class="createdby">Viết bởi <span>Lò Thị Mây</span></dd><dd>Danh mục: <a href="#">Tin tức</a></dd><dd class="published"><time datetime="2026-03-12T01:15:00Z">Được đăng: 12 Tháng 3 2026</time></dd><dd>Lượt xem: 234</dd></dl><div><p><strong>${T}</strong></p><p>${T}</p><p>${T}</p></div><ul class="pager"><li><a href="#">Trước</a></li></ul></div>`,
    {
      headline: 'Hội thi nấu cỗ bản Nà Lay',
      lead: 'Sáng nay',
      date: '2026-03-12T08:15:00+07:00',
      author: 'Lò Thị Mây',
    },
  ],
  'a list of signs and numbers below the title': [
    `<h1>Mở lớp dạy khèn</h1><ul class="post-meta"><li>12/03/2026 08:15</li><li>120</li><li>Ban biên tập</li></ul><p>${T}</p>`,
    { headline: 'Mở lớp dạy khèn', date: '2026-03-12T08:15:00+07:00' },
  ],
  'buttons to share between title and summary': [
    `<article><header><h1>Xã trồng hai nghìn cây ban</h1><div>Đăng ngày 12 Tháng Ba, 2026 bởi Admin</div></header><div class="entry-content"><div><a href="#">Facebook</a> <a href="#">Zalo</a></div><p class="sapo">${T}</p><p>${T}</p><p>${T}</p></div></article>`,
    { headline: 'Xã trồng hai nghìn cây ban', lead: 'Sáng nay', date: '2026-03-12' },
  ],
  'author, date and number of readers between bars': [
    `<h1>Khơi mương đón nước</h1><div><span>Tác giả: Lò Thị Mây</span> | <span>12/03/2026</span> | <span>Lượt xem: 34</span></div><p>${T}</p><p>${T}</p>`,
    { headline: 'Khơi mương đón nước', date: '2026-03-12', author: 'Lò Thị Mây' },
  ],
  'a date close to the number of readers': [
    `<h1>Thăm nhà máy nước</h1><div class="info"><span class="time">12/03/2026</span><span class="views">1.234</span></div><p>${T}</p>`,
    { headline: 'Thăm nhà máy nước', date: '2026-03-12' },
  ],
  'buttons above the title and between it and the summary': [
    `<article><header><span class="post-date">14:30:00 | 26/06/2026</span><div class="block-share"><a href="javascript:void(0)">A<sup>-</sup></a> <a href="javascript:void(0)">A<sup>+</sup></a> | </div></header><div class="block"><h1 class="title-detail">Mở đường liên bản</h1><div class="social"><div class="zalo-share-button"></div><a href="javascript:void(0)">Đọc bài</a> <a href="javascript:void(0)">Lưu</a></div><div class="brief">${T}</div></div><div><p>${T}</p><p>${T}</p></div></article>`,
    { headline: 'Mở đường liên bản', date: '2026-06-26T14:30:00+07:00', lead: 'Sáng nay', category: '' },
  ],
  'source, date and number of readers in one line, a caption named by its class': [
    `<h1>Thông xe cầu Khe Mây</h1><div class="info"><span>Nguồn: Báo Suối Ngàn</span> <span class="date">26/06/2026 02:30 PM</span> <span>Xem: 88</span></div><div class="desc">${T}</div><div><p>${T}</p><div>${img('hall')}<div class="desc-image">Chuyến xe đầu tiên qua cầu</div></div><p>${T}</p></div>`,
    {
      headline: 'Thông xe cầu Khe Mây',
      date: '2026-06-26T14:30:00+07:00',
      lead: 'Sáng nay',
      source: 'Báo Suối Ngàn',
      captions: ['Chuyến xe đầu tiên qua cầu'],
    },
  ],
  'the number of readers behind the author': [
    `<h2>Phát cây giống</h2><div>Ngày đăng: <b>26/06/2026</b> - Người đăng: <b>Lò Thị Mây</b> - Lượt xem: <b>45</b></div><p>${T}</p><p>${T}</p>`,
    { headline: 'Phát cây giống', date: '2026-06-26', author: 'Lò Thị Mây' },
  ],
  'a name beside the date': [
    `<h1>Đón lưới điện về bản</h1><div>Lò Thị Mây - 26/06/2026 14:30</div><p>${T}</p><p>${T}</p>`,
    { headline: 'Đón lưới điện về bản', date: '2026-06-26T14:30:00+07:00', author: 'Lò Thị Mây' },
  ],
  'a weekday beside the date is no name': [
    `<h1>Chợ phiên cuối tháng</h1><div>Thứ Sáu - 26/06/2026</div><p>${T}</p><p>${T}</p>`,
    { headline: 'Chợ phiên cuối tháng', date: '2026-06-26', author: '' },
  ],
};
