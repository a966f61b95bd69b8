/** The statistics block as old portals print it: four numbers, each 1, which no real counter says. */
export const statistics = `<table class="thongke">
<tr><td>Đang online:</td><td>1</td></tr>
<tr><td>Hôm nay:</td><td>1</td></tr>
<tr><td>Trong tuần:</td><td>1</td></tr>
<tr><td>Tất cả:</td><td>1</td></tr>
</table>`;
