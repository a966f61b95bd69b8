import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { forms } from '../demo/examples/article-forms.ts';
import { oldArticle } from '../demo/examples/article.ts';
import { englishArticle } from '../demo/examples/english.ts';
import { photos, PHOTOS } from '../demo/examples/photos.ts';
import { element } from './element.ts';

const sentence =
  'Bà con bảy bản cùng góp công góp của làm con đường liên bản dài ba cây số nối vùng cao với trung tâm xã trong mùa khô năm nay.';
const paragraph = (count = 3): string => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${Array(count).fill(sentence).join(' ')}</p>`;
const photo = (file = 'hall.jpg'): string =>
  `<p style="text-align:center"><img src="${PHOTOS}${file}" width="1200" height="800" alt="anh tin bai"></p>`;
const article = (content: string, attributes: Record<string, unknown> = {}): HTMLElement =>
  element('news-article', attributes, content);
const fromForm = (name: string): string => forms[name]![0].replaceAll('/demo/photos/', PHOTOS);

export default {
  title: 'Các thẻ/news-article',
  id: 'news-article',
  component: 'news-article',
  args: { 'structured-data': 'off' },
  render: (attributes) => article(oldArticle(), attributes),
} satisfies Meta;

type Story = StoryObj;

/** Bài viết như phần mềm cũ để lại, đặt nguyên vào trong thẻ. */
export const OldArticle: Story = { name: 'Bài viết của phần mềm cũ' };

/** Mọi phần đều đặt rõ bằng thuộc tính và `slot`. */
export const Explicit: Story = {
  name: 'Các phần đặt rõ',
  args: {
    category: 'Tin hoạt động',
    'category-href': '#',
    published: '2026-03-14',
    updated: '2026-03-14T15:20:00+07:00',
    author: 'Ban Biên tập',
    source: 'Văn phòng UBND xã Suối Ngàn',
  },
  render: (attributes) =>
    article(
      `<h2 slot="headline">Xã Suối Ngàn phát động trồng hai nghìn cây bản địa</h2><p slot="lead">${sentence}</p>
      <figure slot="media"><img src="${PHOTOS}gold.jpg" width="1200" height="800" alt="Ruộng bậc thang dưới chân rừng"><figcaption>Ruộng bậc thang dưới chân rừng Khe Mây. Ảnh: Tổ Truyền thông xã</figcaption></figure>
      ${paragraph()}${paragraph(2)}<ul slot="changes"><li>15/03/2026: sửa số cây giống.</li></ul><p slot="related"><a href="#">Bài về quy ước giữ rừng</a></p>`,
      attributes,
    ),
};

/** Ba tiêu đề trở lên thì có mục lục; bảng, video và tệp đính kèm nằm gọn trong cột; tệp PDF xem được tại chỗ. */
export const Everything: Story = {
  name: 'Mục lục, bảng, video, tệp đính kèm',
  render: (attributes) =>
    article(
      `<h2>Kế hoạch trồng rừng năm 2026</h2>${paragraph()}<h3>Diện tích</h3><table border="1"><tr><th>Bản</th><th>Diện tích (ha)</th><th>Loài cây</th></tr><tr><td>Nà Lay</td><td>12</td><td>Lát hoa</td></tr><tr><td>Khe Mây</td><td>9</td><td>Sa mộc</td></tr></table>
      <h3>Kinh phí</h3>${paragraph()}<h3>Phim ngắn</h3><p><video width="640" height="360" controls poster="${PHOTOS}gold.jpg" title="Ngày trồng cây"></video></p>
      <h3>Tài liệu</h3><p><a href="quyet-dinh.pdf">Quyết định giao rừng</a></p><p><a href="ke-hoach.docx">Kế hoạch chi tiết</a></p><p><a href="du-toan.xlsx">Dự toán</a></p>`,
      attributes,
    ),
};

export const HeadlineOnly: Story = {
  name: 'Chỉ có tiêu đề',
  render: (attributes) => article('<h2>Lịch tiếp công dân quý đầu năm</h2>', attributes),
};
export const Empty: Story = { name: 'Trống', render: (attributes) => article('', attributes) };
export const NoPhoto: Story = {
  name: 'Không có ảnh',
  render: (attributes) =>
    article(
      `<h2>Lịch tiếp công dân quý đầu năm của xã Suối Ngàn</h2><p class="date">Thứ Hai, ngày 02/02/2026</p>${paragraph(1)}${paragraph(1)}<p align="right"><b>Văn phòng xã</b></p>`,
      attributes,
    ),
};
export const OnePhoto: Story = {
  name: 'Một ảnh, chú thích mặc định',
  render: (attributes) =>
    article(
      `<h2>BẢN NÀ LAY ĐÓN NƯỚC SẠCH</h2><p class="date">Thứ Hai, ngày 02/02/2026</p>${photo('valley.jpg')}${paragraph(1)}`,
      attributes,
    ),
};
export const FortyPhotos: Story = {
  name: 'Bốn mươi ảnh',
  render: (attributes) =>
    article(
      `<h2>Ngày hội trồng cây</h2>${paragraph()}${photos
        .slice(0, 40)
        .map(
          ({ file, width, height }) =>
            `<p><img src="${PHOTOS}${file}" width="${width}" height="${height}" alt="anh tin bai"></p>`,
        )
        .join('')}<p align="center"><i>Ngày hội trồng cây ở bảy bản</i></p>${paragraph()}`,
      attributes,
    ),
};
export const LongCapitals: Story = {
  name: 'Tiêu đề 200 chữ cái viết hoa',
  render: (attributes) =>
    article(
      `<p align="center"><b>ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN PHỐI HỢP VỚI CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI TỔ CHỨC LỄ PHÁT ĐỘNG TRỒNG HAI NGHÌN CÂY BẢN ĐỊA ĐẦU NGUỒN VÀ RA MẮT TỔ GIỮ RỪNG CỘNG ĐỒNG TẠI BẢY BẢN VÙNG CAO NĂM 2026</b></p>${paragraph()}${paragraph()}`,
      attributes,
    ),
};
export const OtherScripts: Story = {
  name: 'Chữ Ả Rập, chữ Hán trong bài',
  render: (attributes) =>
    article(
      `<h2>Đoàn khách quốc tế thăm xã</h2>${paragraph(1)}<p dir="rtl" lang="ar">زار الوفد القرية وشارك في غرس الأشجار مع الأهالي.</p><p lang="zh-Hant">代表團參觀了村莊，並與村民一起種樹。</p>${paragraph(1)}`,
      attributes,
    ),
};
export const ThirtyThousandWords: Story = {
  name: 'Ba mươi nghìn từ',
  parameters: { docs: { disable: true } },
  tags: ['!autodocs'],
  render: (attributes) =>
    article(
      `<h2>Lịch sử xã Suối Ngàn</h2>${Array.from({ length: 270 }, (_, index) => paragraph(4) + (index % 12 ? '' : photo('gold.jpg'))).join('')}`,
      attributes,
    ),
};
export const Nested: Story = {
  name: 'Thẻ khác nằm bên trong',
  render: (attributes) =>
    article(
      `<h2>Ngày hội đọc sách</h2>${paragraph()}<photo-gallery>${photos
        .slice(0, 4)
        .map(
          ({ file, width, height, caption }) =>
            `<figure><img src="${PHOTOS}${file}" width="${width}" height="${height}" alt=""><figcaption>${caption}</figcaption></figure>`,
        )
        .join('')}</photo-gallery>${paragraph()}`,
      attributes,
    ),
};
export const Two: Story = {
  name: 'Hai bài trên một trang',
  render: (attributes) => {
    const both = document.createElement('div');
    both.append(
      article(fromForm('NukeViet'), attributes),
      article(fromForm('font tags and line breaks only'), attributes),
    );
    return both;
  },
};
export const ArrivesLater: Story = {
  name: 'Nội dung đến sau (AJAX)',
  render: (attributes) => {
    const later = article('<div class="noi-dung"></div>', attributes);
    later.addEventListener(
      'cw-article-ready',
      () =>
        later.querySelector('.noi-dung')!.append(document.createRange().createContextualFragment(fromForm('Liferay'))),
      { once: true },
    );
    return later;
  },
};
export const MovedAndReadded: Story = {
  name: 'Chuyển chỗ, gỡ ra rồi đặt lại',
  render: (attributes) => {
    const moved = article(fromForm('WordPress'), attributes);
    const box = document.createElement('div');
    const other = document.createElement('div');
    box.append(moved, other);
    moved.addEventListener('cw-article-ready', () => other.append(moved), { once: true });
    return box;
  },
};
/** Ảnh liền nhau thành một cụm như bộ ảnh; dòng nghiêng hay căn giữa ngay dưới ảnh là chú thích. */
export const Captions: Story = {
  name: 'Cụm ảnh và chú thích',
  render: (attributes) =>
    article(
      `<h2>Ngày gặt ở bảy bản</h2>${paragraph(1)}${photo('gold.jpg')}<p align="center"><i>Lúa chín dưới chân đồi. Ảnh: Tổ Truyền thông xã</i></p>${paragraph(1)}${photo('harvest.jpg')}${photo('valley.jpg')}${photo('young.jpg')}<p align="center"><i>Ruộng bậc thang qua ba mùa</i></p>${paragraph(1)}`,
      attributes,
    ),
};
/** Cổng chỉ cần hai nút. */
export const FewTools: Story = { name: 'Chọn nút cho người đọc (tools)', args: { tools: 'print share' } };
export const NoTools: Story = { name: 'Không có nút nào (tools="none")', args: { tools: 'none' } };
/** `raw` để nguyên mọi thứ như phần mềm để lại. */
export const Raw: Story = { name: 'Để nguyên (raw)', args: { raw: true }, globals: { theme: 'light' } };
export const Dark: Story = { name: 'Tối', args: { theme: 'dark' }, globals: { theme: 'dark' } };
export const English: Story = {
  name: 'Tiếng Anh',
  args: { published: '2026-10-22', category: 'Farming' },
  globals: { language: 'en' },
  render: (attributes) => article(englishArticle(), attributes),
};
export const Listening: Story = { name: 'Có bản ghi âm để nghe', args: { 'audio-src': 'ban-ghi-am.mp3' } };

/** Dán mã HTML của một bài thật vào ô, xem thẻ tìm thấy gì. */
export const Pasted: Story = {
  name: 'Dán mã HTML',
  render: (attributes) => {
    const box = document.createElement('div');
    const label = Object.assign(document.createElement('label'), { textContent: 'Mã HTML của bài viết' });
    const field = Object.assign(document.createElement('textarea'), { rows: 8, value: fromForm('NukeViet') });
    field.style.cssText = 'display:block;width:100%;margin:8px 0 24px;font:14px/1.5 monospace';
    const place = document.createElement('div');
    const found = document.createElement('pre');
    found.style.cssText = 'white-space:pre-wrap;font:14px/1.5 monospace';
    found.tabIndex = 0;
    const show = (): void => {
      const made = article(field.value, attributes);
      made.addEventListener('cw-article-ready', (event) => {
        found.textContent = JSON.stringify((event as CustomEvent).detail, null, 2);
      });
      place.replaceChildren(made);
    };
    field.addEventListener('input', show);
    label.append(field);
    box.append(label, place, found);
    show();
    return box;
  },
};
