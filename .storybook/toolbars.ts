/** What the toolbars offer; `frame.ts` does what they say. */
const choice = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes = {
  language: choice('Ngôn ngữ', 'globe', [
    { value: 'vi', title: 'Tiếng Việt' },
    { value: 'en', title: 'English' },
  ]),
  theme: choice('Giao diện', 'contrast', [
    { value: 'light', title: 'Sáng' },
    { value: 'dark', title: 'Tối' },
    { value: 'auto', title: 'Theo máy' },
  ]),
  accent: choice('Màu nhấn', 'paintbrush', [
    { value: '', title: 'Chàm' },
    { value: '#b5121b', title: 'Đỏ' },
    { value: '#17663a', title: 'Lục' },
    { value: '#f2b705', title: 'Vàng quá nhạt' },
  ]),
  width: choice('Bề rộng', 'grow', [
    { value: '', title: 'Hết khung' },
    { value: '240px', title: '240 px, cột bên' },
    { value: '320px', title: '320 px, điện thoại nhỏ' },
    { value: '390px', title: '390 px, điện thoại' },
    { value: '768px', title: '768 px, máy tính bảng' },
    { value: '1120px', title: '1120 px, máy tính' },
  ]),
  host: choice('Kiểu của trang', 'document', [
    { value: 'none', title: 'Trang trắng' },
    { value: 'bootstrap3', title: 'Bootstrap 3' },
    { value: 'oldCms', title: 'Phần mềm cũ' },
  ]),
  textSize: choice('Cỡ chữ', 'zoom', [
    // Without the sign: Storybook drops a value with one from an address.
    { value: '100', title: 'Chữ 100%' },
    { value: '125', title: 'Chữ 125%' },
    { value: '150', title: 'Chữ 150%' },
    { value: '200', title: 'Chữ 200%' },
  ]),
  motion: choice('Chuyển động', 'play', [
    { value: 'device', title: 'Theo máy' },
    { value: 'reduced', title: 'Giảm chuyển động' },
  ]),
  script: choice('JavaScript', 'lightning', [
    { value: 'on', title: 'JavaScript' },
    { value: 'off', title: 'Tắt JavaScript' },
  ]),
};

export const initialGlobals = {
  language: 'vi',
  theme: 'light',
  accent: '',
  width: '',
  host: 'none',
  textSize: '100',
  motion: 'device',
  script: 'on',
};
