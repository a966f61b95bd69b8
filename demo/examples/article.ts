import { PHOTOS } from './photos.ts';

const indent = '&nbsp;'.repeat(8) + ' ';
const word =
  'font-size:14.0pt;line-height:115%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-font-family:&quot;Times New Roman&quot;;color:black;mso-ansi-language:VI';

/** A photo whose only text is the editor's default. */
const photo = (file: string, base: string, size = 'width="800" height="533"'): string =>
  `<p style="text-align:center"><img src="${base}${file}" ${size} alt="anh tin bai"></p>`;

/**
 * An article as an old CMS prints it: title in capitals, indents of `&nbsp;`, empty paragraphs, text pasted from Word,
 * photos captioned "anh tin bai", the author's bare name last.
 * @param base folder of the photos, ending in `/`
 */
export const oldArticle = (base = PHOTOS): string => `<h1 class="tieude">UBND XÃ SUỐI NGÀN SƠ KẾT SẢN XUẤT VỤ MÙA VÀ TRIỂN KHAI KẾ HOẠCH VỤ ĐÔNG NĂM 2026</h1>
<div class="ngaydang">Thứ Năm - 22/10/2026 08:40</div>
<p class="sapo"><strong>Chiều ngày 21/10/2026, tại Nhà văn hóa xã, Ủy ban nhân dân xã Suối Ngàn tổ chức hội nghị sơ kết sản xuất vụ mùa, triển khai kế hoạch vụ đông năm 2026. Dự hội nghị có đại diện Thường trực Đảng ủy, Thường trực HĐND, Ủy ban MTTQ Việt Nam xã, trưởng các thôn và 60 hộ trồng lúa tiêu biểu.</strong></p>
<p>&nbsp;</p>
<p>${indent}Vụ mùa năm nay, toàn xã gieo cấy 412 ha lúa ruộng bậc thang, đạt 101% kế hoạch. Đến ngày 18/10, bà con đã gặt xong 395 ha, năng suất bình quân ước đạt 54,6 tạ/ha, tăng 1,8 tạ/ha so với vụ mùa năm trước; sản lượng thóc ước đạt 2.249 tấn. Ba thôn Nà Lúa, Khe Mây và Bản Suối thu hoạch xong sớm nhất.</p>
<p>&nbsp;</p>
${photo('harvest.jpg', base)}
<p>&nbsp;</p>
<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span lang="VI" style="${word}">${indent}Báo cáo tại hội nghị, Phòng Kinh tế xã cho biết: ngay từ đầu vụ, xã đã cùng khuyến nông viên các thôn hướng dẫn bà con gieo mạ tập trung, <span style="${word}">cấy
đúng khung thời vụ</span>, bón phân cân đối và thăm đồng hằng tuần. Nhờ phát hiện sớm, 18 ha lúa chớm nhiễm rầy ở cánh đồng Pá Hốc được xử lý trong ba ngày, không lây sang ruộng bên.<o:p></o:p></span></p>
<p>&nbsp;</p>
<h2>Nhiều cách làm hay từ cơ sở</h2>
<p>${indent}Thôn Nà Lúa vận động 74 hộ góp công nạo vét 3,2 km mương trước khi cấy, nên cả vụ không còn chân ruộng nào thiếu nước. Thôn Khe Mây đưa máy gặt tay vào những thửa ruộng hẹp, mỗi héc-ta bớt được 6 công gặt. Tổ hợp tác nếp nương Bản Suối ký hợp đồng bao tiêu 40 tấn thóc với hợp tác xã ở trung tâm tỉnh, giá cao hơn thóc thường 2.500 đồng/kg.</p>
${photo('hall.jpg', base)}
${photo('inner.jpg', base, 'style="height:400px;width:600px" width="600" height="400"')}
<p>${indent}Trưởng thôn Nà Lúa chia sẻ tại hội nghị: “Trước kia nhà nào biết ruộng nhà ấy. Nay nước về theo lịch chung, nhà ở cuối mương cũng cấy được đúng ngày, bà con yên tâm lắm”.</p>
<p>&nbsp;</p>
<h2>Không để đất nghỉ sau vụ gặt</h2>
<p>${indent}Vụ đông năm nay, xã phấn đấu gieo trồng 135 ha trên đất hai vụ lúa, tập trung vào những cây trồng ngắn ngày, dễ tiêu thụ. Diện tích và thời vụ từng loại cây được giao về các thôn như sau:</p>
<table border="1" cellpadding="4" cellspacing="0" class="lichvu">
<tr><th>Cây trồng</th><th>Diện tích (ha)</th><th>Trồng xong trước ngày</th></tr>
<tr><td>Ngô đông</td><td>60</td><td>05/11/2026</td></tr>
<tr><td>Khoai tây</td><td>25</td><td>15/11/2026</td></tr>
<tr><td>Rau các loại</td><td>35</td><td>30/11/2026</td></tr>
<tr><td>Đậu, lạc</td><td>15</td><td>10/11/2026</td></tr>
</table>
<p>&nbsp;</p>
<p class="MsoNormal"><span style="${word}">${indent}Xã hỗ trợ 50% tiền giống cho hộ nghèo, hộ cận nghèo; giống được cấp tại nhà văn hóa thôn từ ngày 26/10. Hộ có nhu cầu vay vốn mua máy làm đất đăng ký với trưởng thôn trước ngày 31/10 để xã tổng hợp.<o:p></o:p></span></p>
${photo('gold.jpg', base)}
<p>&nbsp;</p>
<h2>Những việc cần làm ngay</h2>
<p>${indent}Phát biểu kết luận hội nghị, đồng chí Chủ tịch UBND xã ghi nhận sự cố gắng của bà con và cán bộ các thôn, đồng thời chỉ rõ: một số chân ruộng xa đường còn gặt chậm; rơm rạ đốt tại ruộng vẫn xảy ra ở hai thôn; việc ghi nhật ký sản xuất chưa đều. Đồng chí đề nghị các thôn gặt dứt điểm diện tích còn lại trước ngày 28/10, thu gom rơm làm thức ăn cho trâu bò trong mùa rét, che chắn chuồng trại và dự trữ ít nhất 30 kg thức ăn khô cho mỗi con.</p>
<p>${indent}Hội nghị cũng thống nhất lấy ngày 15 hằng tháng làm ngày toàn xã ra quân sửa mương, phát quang đường lên ruộng. Kết quả từng thôn được công bố trên Cổng thông tin điện tử của xã vào ngày cuối tháng./.</p>
<p>&nbsp;</p>
<p style="text-align:right"><strong>${'&nbsp; '.repeat(20)}Tẩn Thị Suối Mây</strong></p>`;
