import { img, PHOTOS, T, type Forms } from './article-form.ts';
import { heads } from './article-heads.ts';

/**
 * What the systems of communes print, in the forms met in the field, with what a person sees in each. Texts are invented.
 * A form is the HTML, and what must be found; what is not named is not looked at.
 */
export const forms: Forms = {
  ...heads,
  WordPress: [
    `<article class="post"><header class="entry-header"><h1 class="entry-title">Xã Suối Ngàn khai giảng lớp xóa mù chữ</h1><div class="entry-meta"><span class="posted-on">Posted on <time datetime="2026-03-05">05/03/2026</time></span> <span class="byline">by <a href="/a">admin</a></span></div></header><div class="entry-content"><p>${T}</p><figure class="wp-caption">${img('hall', 'Lớp học')}<figcaption class="wp-caption-text">Lớp học buổi tối ở bản Nà Lay</figcaption></figure><p>${T}</p></div><footer class="entry-footer">Tags: <a href="#">giáo dục</a></footer></article>`,
    {
      headline: 'Xã Suối Ngàn khai giảng lớp xóa mù chữ',
      date: '2026-03-05',
      captions: ['Lớp học buổi tối ở bản Nà Lay'],
    },
  ],
  NukeViet: [
    `<h1 class="title margin-bottom-lg">Tập huấn kỹ thuật trồng chè</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ tư - 04/03/2026 09:15</span></div></div><div id="news-bodyhtml"><div class="hometext m-bottom">Trung tâm dịch vụ nông nghiệp mở lớp tập huấn trồng chè cho sáu mươi hộ.</div><p>${T}</p><p style="text-align:right;"><strong>Tác giả bài viết:</strong> Lý Văn Tài</p><p class="text-right"><strong>Nguồn tin:</strong> Đài truyền thanh xã</p></div><div class="panel"><a href="#">Xếp hạng</a></div>`,
    {
      headline: 'Tập huấn kỹ thuật trồng chè',
      lead: 'Trung tâm dịch vụ',
      date: '2026-03-04T09:15:00+07:00',
      author: 'Lý Văn Tài',
      source: 'Đài truyền thanh xã',
    },
  ],
  Liferay: [
    `<div class="journal-content-article"><div class="title">Ra mắt mô hình camera an ninh</div><div class="ngay">Ngày cập nhật 11/07/2026</div><div class="summary">Công an xã ra mắt mô hình camera an ninh tại bốn bản vùng thấp.</div><div class="content"><p style="text-align:center">${img('inner')}</p><p style="text-align:center"><span style="font-style:italic">Quang cảnh buổi ra mắt</span></p><p>${T}</p><p>${T}</p><p style="text-align:right"><em>Tin, ảnh: Hạng A Chu</em></p></div></div>`,
    {
      headline: 'Ra mắt mô hình camera an ninh',
      lead: 'Công an xã ra mắt',
      updated: '2026-07-11',
      author: 'Hạng A Chu',
      captions: ['Quang cảnh buổi ra mắt'],
    },
  ],
  'photo and caption in a table': [
    `<h2>Hội xuân bản Nà Lay</h2><p>${T}</p><table border="0" cellpadding="3" align="center" width="1"><tbody><tr><td>${img('gold')}</td></tr><tr><td class="Image">Bà con múa xòe trong hội xuân</td></tr></tbody></table><p>${T}</p><p align="right"><b>Sùng Thị Dua</b></p>`,
    { headline: 'Hội xuân bản Nà Lay', author: 'Sùng Thị Dua', captions: ['Bà con múa xòe trong hội xuân'] },
  ],
  'title printed outside, bold summary first': [
    `<p><strong>Ngày 22/10/2026, UBND xã ban hành Kế hoạch số 185/KH-UBND về việc trồng cây vụ đông năm 2026.</strong></p><p>&nbsp;</p><p>${T}</p><p>${T}</p>`,
    { headline: '', lead: 'Ngày 22/10/2026, UBND xã', author: '' },
  ],
  'a plan with numbered headings and no title': [
    `<p>${T}</p><h2>I. Mục đích</h2><p>${T}</p><h2>II. Nội dung</h2><p>${T}</p><h2>III. Tổ chức thực hiện</h2><p>${T}</p>`,
    { headline: '', lead: '', author: '' },
  ],
  'everything in bold': [`<p><b>${T}</b></p><p><b>${T}</b></p>`, { headline: '', lead: '', author: '' }],
  'a state paper': [
    `<p align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p align="center"><b>Độc lập - Tự do - Hạnh phúc</b></p><p align="center"><b>THÔNG BÁO LỊCH TIẾP CÔNG DÂN QUÝ II NĂM 2026</b></p><p>${T}</p><p>${T}</p>`,
    { headline: 'THÔNG BÁO LỊCH TIẾP CÔNG DÂN QUÝ II NĂM 2026', author: '' },
  ],
  'a notice that ends in thanks': [
    `<p><b>THÔNG BÁO</b></p><p>${T}</p><p>Mọi chi tiết liên hệ số điện thoại 0912 345 678.</p><p>Trân trọng!</p>`,
    { author: '' },
  ],
  'captions in italics, centred, and none': [
    `<h1>Chợ phiên ngày xuân</h1><p>${T}</p><p style="text-align:center">${img('gold')}<br><em>Hàng thổ cẩm ở chợ phiên</em></p><p>${T}</p><p style="text-align:center">${img('hall')}</p><p style="text-align:center">Bà con xem đấu vật</p><p>${T}</p><p>${img('water')}</p><p>Đoạn văn thường tiếp theo sau ảnh, không phải chú thích của ảnh ấy, kể tiếp chuyện chợ phiên ngày xuân năm nay.</p><p style="text-align:right">Văn Phong (t/h)</p>`,
    {
      headline: 'Chợ phiên ngày xuân',
      captions: ['Hàng thổ cẩm ở chợ phiên', 'Bà con xem đấu vật', ''],
      author: 'Văn Phong (t/h)',
    },
  ],
  'a poem, all centred': [
    `<center><h2>Thơ xuân bản Mường</h2><p>${img('dawn')}</p><p>Nắng lên đầu núi bản em thức dậy, khói bếp nhà sàn quyện với sương mai, tiếng cười trong trẻo vang từ bờ suối, ruộng bậc thang xanh</p><p>Mẹ gùi nắng sớm lên nương tra ngô, cha be bờ ruộng giữ dòng nước ngọt, em cắp sách đến trường qua cầu tre nhỏ, chim hót trên cành</p></center>`,
    { headline: 'Thơ xuân bản Mường', captions: [''] },
  ],
  'paragraphs made of div, other news after it': [
    `<div class="news-detail"><div class="news-title">Bàn giao nhà đại đoàn kết</div><div class="news-date"><i class="icon"></i> 23/12/2025 20:46:00 | Lượt xem: 120</div><div class="news-content"><div>${T}</div><div><br></div><div>${img('hall', 'nha-dai-doan-ket.jpg')}</div><div style="text-align:center"><i>Trao chìa khóa nhà cho hộ nghèo</i></div><div>${T}</div><div><br></div><div style="text-align: right;"><b>BBT</b></div></div><div class="news-related"><h3>Tin liên quan</h3><ul><li><a href="#">Tin một</a></li><li><a href="#">Tin hai</a></li></ul></div></div>`,
    {
      headline: 'Bàn giao nhà đại đoàn kết',
      date: '2025-12-23T20:46:00+07:00',
      captions: ['Trao chìa khóa nhà cho hộ nghèo'],
    },
  ],
  'a summary set as heading': [
    `<h1>Kế hoạch phòng cháy mùa hanh khô</h1><h2 class="lead-x">Xã Suối Ngàn phân công mười hai tổ trực suốt ngày đêm, mỗi bản một kho dụng cụ, quyết không để cháy rừng trong mùa hanh khô năm nay.</h2><p>${T}</p><h2>Lực lượng</h2><p>${T}</p>`,
    { headline: 'Kế hoạch phòng cháy mùa hanh khô', lead: 'Xã Suối Ngàn phân công' },
  ],
  'title in two lines of capitals': [
    `<p align="center"><b>ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN TỔ CHỨC</b></p><p align="center"><b>HỘI NGHỊ SƠ KẾT SÁU THÁNG ĐẦU NĂM 2026</b></p><p>${T}</p><p>${T}</p><p align="right"><i>Nguồn: Báo Suối Ngàn</i></p>`,
    {
      headline: 'ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN TỔ CHỨC HỘI NGHỊ SƠ KẾT SÁU THÁNG ĐẦU NĂM 2026',
      source: 'Báo Suối Ngàn',
    },
  ],
  'everything placed by spaces': [
    `<p>${'&nbsp;'.repeat(60)}HỘI THI NẤU XÔI NGŨ SẮC NĂM 2026</p><p>${'&nbsp;'.repeat(9)}${T}</p><p>${img('gold')}</p><p>${'&nbsp; '.repeat(37)}Ảnh minh họa</p><p>${T}</p><p>${'&nbsp;'.repeat(144)}Lường Văn Pó</p>`,
    { headline: 'HỘI THI NẤU XÔI NGŨ SẮC NĂM 2026', captions: ['Ảnh minh họa'], author: 'Lường Văn Pó' },
  ],
  'a photo at the end of a paragraph': [
    `<h3>Đoàn xã hiến máu</h3><p>${T}<img src="${PHOTOS}hall.jpg" alt="anh tin bai"></p><p>${T}</p><p>Hồ Thị Ly – Phó Bí thư Đoàn xã</p>`,
    { headline: 'Đoàn xã hiến máu', author: 'Hồ Thị Ly – Phó Bí thư Đoàn xã' },
  ],
  'the date last': [
    `<h2>Lịch cắt điện</h2><p>${T}</p><p>${T}</p><p><i>Ngày đăng: 17 - 05 - 2026</i></p>`,
    { headline: 'Lịch cắt điện', date: '2026-05-17', author: '' },
  ],
  'the date above the title': [
    `<p>10:8, Thứ Tư, 3-4-2026</p><h2>Tin đầu tháng tư</h2><p><em>Xã đón đoàn công tác của tỉnh về kiểm tra việc trồng rừng và thăm hỏi các hộ nghèo trong xã đầu tháng tư.</em></p><p>${T}</p>`,
    { headline: 'Tin đầu tháng tư', date: '2026-04-03T10:08:00+07:00', lead: 'Xã đón đoàn' },
  ],
  'photos in links': [
    `<h2>Khởi công trường học</h2><p><a href="${PHOTOS}hall.jpg">${img('hall', '')}</a></p><p>${T}</p><p><a href="https://example.org/x">${img('gold', '')}</a></p><p>${T}</p>`,
    { headline: 'Khởi công trường học' },
  ],
  'files after the byline': [
    `<h1>Văn bản mới</h1><p>${T}</p><p>${T}</p><p>Hoàng Thị Sen</p><p><a href="/a.pdf">Quyết định số 12.pdf</a></p><p>Tệp đính kèm:</p><ul><li><a href="/b.docx">Mẫu đơn</a></li></ul>`,
    { headline: 'Văn bản mới', author: 'Hoàng Thị Sen' },
  ],
  'share buttons of others': [
    `<h1>Tin có nút chia sẻ</h1><div class="fb-share-button" data-href="x"><a href="https://www.facebook.com/sharer/">Chia sẻ</a></div><div class="zalo-share-button" data-href=""></div><p>${T}</p><p>${T}</p>`,
    { headline: 'Tin có nút chia sẻ' },
  ],

  'breadcrumb, section, print icon and author above the text': [
    `<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>Tin tức</li></ul><div class="category">Tin hoạt động</div><h1>Bàn giao cầu treo bản Khe</h1><div class="tools"><a href="javascript:print()"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="16" height="16" alt=""> Bản in</a></div><p class="date">Cập nhật lúc: 14:05 - 26/06/2026</p><p>Tác giả: Má Thị Di</p><p>${T}</p><p>${T}</p>`,
    { headline: 'Bàn giao cầu treo bản Khe', updated: '2026-06-26T14:05:00+07:00', author: 'Má Thị Di' },
  ],
  'font tags and line breaks only': [
    `<font size="4" color="red"><b>Bản Nà Lay đón nước sạch</b></font><br><i>(26/06/2026)</i><br><br><b>Sau hai năm thi công, đường ống dẫn nước từ Khe Mây đã về tới bể chung của bản, bà con không còn phải đi gùi nước xa.</b><br>${T}<br>${T}<br><br><p align="right"><b><i>Cứ A Lử</i></b></p>`,
    { headline: 'Bản Nà Lay đón nước sạch', date: '2026-06-26', lead: 'Sau hai năm', author: 'Cứ A Lử' },
  ],
  'the summary in the same paragraph as the text': [
    `<h2 class="news-title">Ngày hội đọc sách</h2><p><strong>Hơn ba trăm học sinh ba trường trong xã cùng về nhà văn hóa đọc sách, kể chuyện sách và đổi sách cho nhau.</strong><br>${T}</p><p>${T}</p>`,
    { headline: 'Ngày hội đọc sách', lead: 'Hơn ba trăm' },
  ],
  'the whole article in a table': [
    `<table width="100%"><tr><td class="tieude">Đại hội Chi hội Nông dân</td></tr><tr><td class="ngay">07h30 - 05/02/2026</td></tr><tr><td class="noidung"><p>${T}</p><p>${T}</p><p style="text-align:right">Mùa A Tráng</p></td></tr></table>`,
    { headline: 'Đại hội Chi hội Nông dân', date: '2026-02-05T07:30:00+07:00', author: 'Mùa A Tráng' },
  ],
  'a quotation': [
    `<h1>Lời kể của già bản</h1><blockquote><p>“${T}”</p></blockquote><p>${T}</p><p>Sùng A Dơ, Trưởng bản Nà Lay cho biết: “Bà con đồng lòng lắm”.</p>`,
    { headline: 'Lời kể của già bản', author: '' },
  ],
  'a signature in a table': [
    `<h1>Thư ngỏ</h1><p>${T}</p><p>${T}</p><table><tr><td></td><td align="center"><b>TM. ỦY BAN NHÂN DÂN</b><br><b>CHỦ TỊCH</b><br><br>Giàng A Sình</td></tr></table>`,
    { headline: 'Thư ngỏ' },
  ],
  'a row of photos above a row of captions': [
    `<h1>Ngày hội</h1><p>${T}</p><table><tr><td>${img('hall')}</td><td>${img('gold')}</td></tr><tr><td align="center">Nhà văn hóa</td><td align="center">Ruộng lúa</td></tr></table><p>${T}</p>`,
    { headline: 'Ngày hội', captions: ['Nhà văn hóa', 'Ruộng lúa'] },
  ],
  'a byline with an office': [
    `<h1>Tuần lễ xanh</h1><p>${T}</p><p>${T}</p><p><strong>Bài và ảnh: Lò Thị Hà – Công chức Văn hóa - Xã hội xã</strong></p><p>&nbsp;</p><p>&nbsp;</p>`,
    { author: 'Lò Thị Hà – Công chức Văn hóa - Xã hội xã' },
  ],
  'photos after the byline': [
    `<h1>Giải bóng đá</h1><p>${T}</p><p>${T}</p><p align="right"><b>Vừ A Pó</b></p><p>${img('hall')}</p><p>${img('gold')}</p>`,
    { author: 'Vừ A Pó' },
  ],
  'a caption that is a name': [
    `<h1>Gương người tốt</h1><p>${T}</p><p align="center">${img('hall')}</p><p align="center"><i>Bà Lò Thị Mai</i></p><p>${T}</p>`,
    { captions: ['Bà Lò Thị Mai'], author: '' },
  ],
  'title, date and summary in spans, as SharePoint prints them': [
    `<span id="ctl00_lblTitle" class="tieude">Bàn giao mốc giới rừng</span><br><span class="ngaydang">(Ngày đăng :26/06/2026 - Lượt xem: 123)</span><br><span class="trichdan">${T}</span><div><p>\u200b</p><p>${T}</p><p style="text-align:right">Văn phòng Đảng ủy</p></div>`,
    { headline: 'Bàn giao mốc giới rừng', lead: 'Sáng nay', date: '2026-06-26', author: 'Văn phòng Đảng ủy' },
  ],
  'a plain title, told by the date below it': [
    `<span class="Head">Mở lớp dạy khèn ở bản Khe Mây</span><br><span class="Normal">Thứ Sáu, 26/06/2026 08:15</span><br><div class="Normal"><p><strong>${T}</strong></p><p>${T}</p><p align="right"><em>BBT</em></p></div>`,
    { headline: 'Mở lớp dạy khèn ở bản Khe Mây', lead: 'Sáng nay', date: '2026-06-26T08:15:00+07:00', author: 'BBT' },
  ],
  'the clock of the page above the title': [
    `<div>Thứ 3, Ngày 30/06/2026 -</div><h3>Trả lời kiến nghị của cử tri</h3><div>Ngày đăng: 26/06/2026  11:38</div><div>Mặc định Cỡ chữ</div><p><b>${T}</b></p><p>${T}</p>`,
    { headline: 'Trả lời kiến nghị của cử tri', lead: 'Sáng nay', date: '2026-06-26T11:38:00+07:00' },
  ],
  'initials for a name': [`<p>${T}</p><p>${T}</p><p style="text-align:right">HL</p>`, { headline: '', author: 'HL' }],
  'author, then the address of the source': [
    `<p>${T}</p><p>${T}</p><p style="text-align:right">Bài, ảnh: Mùa A Páo</p><p><a href="#">https://baosuoingan.example.vn/chuyen-lam-an/mot-ha-trong-dua-chuot-lay-hat-thu-hon-nam-tram-trieu-dong-75365.html</a></p>`,
    {
      author: 'Mùa A Páo',
      source:
        'https://baosuoingan.example.vn/chuyen-lam-an/mot-ha-trong-dua-chuot-lay-hat-thu-hon-nam-tram-trieu-dong-75365.html',
    },
  ],
  'a summary in h2 and no title': [
    `<h2>Ngày 19/11, xã Suối Ngàn kỷ niệm sáu mươi năm thành lập và đón nhận danh hiệu xã nông thôn mới nâng cao.&nbsp;</h2><p style="display:inline-block">${T}</p><p>${T}</p>`,
    { headline: '', lead: 'Ngày 19/11' },
  ],
  'author with the post below': [
    `<h1>Tặng quà hộ nghèo</h1><p>${T}</p><p align="right"><b>Lò Văn Inh</b></p><p align="right"><i>Công chức Văn hóa xã</i></p>`,
    { headline: 'Tặng quà hộ nghèo', author: 'Lò Văn Inh' },
  ],
  'author of the text and of the photos': [
    `<h1>Cầu mới</h1><p>${T}</p><p align="right"><b>Bài: Sùng Thị Dua<br>Ảnh: Giàng A Páo</b></p>`,
    { headline: 'Cầu mới', author: 'Sùng Thị Dua' },
  ],
  'an office that signs': [
    `<h1>Thư chúc Tết</h1><p>${T}</p><p align="right"><b>TM. ỦY BAN NHÂN DÂN</b></p><p align="right"><b>CHỦ TỊCH</b></p><p align="right"><b>Giàng A Sình</b></p>`,
    { headline: 'Thư chúc Tết', author: 'Giàng A Sình' },
  ],
  'a state paper with its two columns': [
    `<table border="0"><tr><td align="center"><b>ỦY BAN NHÂN DÂN<br>XÃ SUỐI NGÀN</b></td><td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></td></tr></table><p align="center"><b>THÔNG BÁO</b></p><p align="center"><b>Về việc tuyển quân năm 2026</b></p><p>${T}</p><p>${T}</p>`,
    { headline: 'THÔNG BÁO Về việc tuyển quân năm 2026', author: '' },
  ],
  'the portal in h1, the title in a link': [
    `<h1>Cổng thông tin điện tử xã Suối Ngàn</h1><h4 class="title"><a href="/tin/1">Hội làm vườn trao giống cây ăn quả</a></h4><p class="time">26/06/2026</p><p>${T}</p>`,
    { headline: 'Hội làm vườn trao giống cây ăn quả', date: '2026-06-26' },
  ],
  'two photos in a row above one caption': [
    `<h1>Tết trung thu</h1><p>${T}</p><table align="center"><tr><td>${img('hall')}</td><td>${img('gold')}</td></tr><tr><td colspan="2" align="center"><i>Trao quà cho thiếu nhi</i></td></tr></table><p>${T}</p>`,
    { headline: 'Tết trung thu', captions: ['Trao quà cho thiếu nhi', 'Trao quà cho thiếu nhi'] },
  ],
  'a heading below a photo': [
    `<h1>Báo cáo năm</h1><p>${T}</p><p align="center">${img('hall')}</p><p align="center"><b>II. KẾT QUẢ</b></p><p>${T}</p>`,
    { headline: 'Báo cáo năm', captions: [''] },
  ],
  'a caption in the paragraph of its photo': [
    `<h1>Khen thưởng</h1><p>${T}</p><p style="text-align:center">${img('hall')}<em>Trao giấy khen cho tập thể</em></p><p>${T}</p>`,
    { headline: 'Khen thưởng', captions: ['Trao giấy khen cho tập thể'] },
  ],
  'a link in a caption': [
    `<h1>Ruộng bậc thang mùa nước</h1><p>${T}</p><figure>${img('water')}<figcaption>Nước về ruộng. Xem thêm <a href="#">ở đây</a>.</figcaption></figure><p>${T}</p>`,
    { headline: 'Ruộng bậc thang mùa nước', captions: ['Nước về ruộng. Xem thêm ở đây.'] },
  ],
  'an icon before a link': [
    `<h1>Biểu mẫu</h1><p>${T}</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""> <a href="/don.docx">Đơn xin xác nhận</a></p><p>${T}</p>`,
    { headline: 'Biểu mẫu', captions: [] },
  ],
  'two lines of dates': [
    `<h1>Lịch tiêm phòng</h1><div>Ngày đăng: 25/06/2026</div><div>Ngày cập nhật: 26/06/2026</div><p>${T}</p>`,
    { headline: 'Lịch tiêm phòng', date: '2026-06-25', updated: '2026-06-26' },
  ],
  'date and author in one line': [
    `<h1>Hội thi cày</h1><div>26/06/2026 10:00 - Tác giả: Lò Mai</div><p>${T}</p><p>${T}</p>`,
    { headline: 'Hội thi cày', date: '2026-06-26T10:00:00+07:00', author: 'Lò Mai' },
  ],
  'a date that only the markup knows': [
    `<h1>Giải vật</h1><time datetime="2026-06-26T10:00:00+07:00">Hôm nay, 10:00</time><p>${T}</p>`,
    { headline: 'Giải vật', date: '2026-06-26T10:00:00+07:00' },
  ],
  'votes and buttons after the author': [
    `<h1>Ngày hội việc làm</h1><p class="date">26/06/2026</p><p>${T}</p><p>${T}</p><p>${T}</p><p align="right"><b>Tác giả: Hạng A Dê</b></p><div>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</div><div>Click để đánh giá bài viết</div>`,
    { headline: 'Ngày hội việc làm', author: 'Hạng A Dê' },
  ],
  'text and breaks without any paragraph': [
    `Bản Nà Lay dựng nhà văn hóa<br><br>&nbsp;&nbsp;&nbsp;${T}<br><br>${img('hall')}<br><i>Ngày dựng cột</i><br><br>${T}<br><br><b>Lò Thị Mai</b>`,
    { author: 'Lò Thị Mai', captions: ['Ngày dựng cột'] },
  ],
  'a menu beside the article': [
    `<div class="row"><div class="col"><h4>Danh mục</h4><ul><li><a href="#">Giới thiệu</a></li></ul></div><div class="col"><h1 class="title">Làm cầu qua Khe Mây</h1><div class="date">12/03/2026</div><p>${T}</p><p>${T}</p></div></div>`,
    { headline: 'Làm cầu qua Khe Mây', date: '2026-03-12' },
  ],
  'the section above the title, both headings': [
    `<h2 class="category-title">Tin tức - Sự kiện</h2><h3>Xã Suối Ngàn đón bằng di tích lịch sử</h3><span class="date">12/03/2026</span><p>${T}</p><p>${T}</p>`,
    { headline: 'Xã Suối Ngàn đón bằng di tích lịch sử', date: '2026-03-12' },
  ],
  'photos with captions after the author': [
    `<h2>Ngày hội đọc sách</h2><p>${T}</p><p>${T}</p><p align="right"><b>Mùa A Vảng</b></p><p align="center"><i>Một số hình ảnh trong ngày hội:</i></p><p align="center">${img('gold')}</p><p align="center"><i>Các em chọn sách</i></p>`,
    { headline: 'Ngày hội đọc sách', author: 'Mùa A Vảng', captions: ['Các em chọn sách'] },
  ],
  'the source in brackets behind the author': [
    `<h1>Giống ngô mới</h1><p>${T}</p><p>${T}</p><p align="right"><b>Lò Thị Mây (Theo Báo Suối Ngàn)</b></p><a href="#">[Trở về]</a>`,
    { headline: 'Giống ngô mới', author: 'Lò Thị Mây', source: 'Báo Suối Ngàn' },
  ],
  'a table of other news, longer than the article': [
    `<h1>Sửa lớp học</h1><p>${T}</p><p>${T}</p><p align="right"><b>Lò Thị Mây</b></p><div>CÁC TIN ĐÃ ĐƯA</div><table><tr><td>•</td><td><a href="#">Tết trồng cây</a></td><td>05/02/2026</td></tr><tr><td>•</td><td><a href="#">Khám tuyển</a></td><td>03/02/2026</td></tr></table>`,
    { headline: 'Sửa lớp học', author: 'Lò Thị Mây', date: '' },
  ],
  'when an event will be is not when it was published': [
    `<h1>Mời họp bản</h1><p>Thời gian: 8 giờ 00, ngày 30/06/2026</p><p>Địa điểm: Nhà văn hóa bản</p><p>${T}</p>`,
    { headline: 'Mời họp bản', date: '' },
  ],
  'questions of a reporter are no byline': [
    `<h1>Hỏi chuyện trạm trưởng</h1><p><b>Phóng viên: Vì sao bà con cần khám sức khỏe hằng năm?</b></p><p>${T}</p><p><b>Phóng viên: Trạm có lời khuyên gì?</b></p><p>${T}</p>`,
    { headline: 'Hỏi chuyện trạm trưởng', author: '' },
  ],
};
