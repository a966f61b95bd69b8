/** The pictures of `demo/photos/`, as the examples show them. */
export interface Photo {
  /** The photo itself, relative to the folder of photos. */
  file: string;
  thumbnail: string;
  /** Pixels of `file`. */
  width: number;
  height: number;
  caption: string;
}

/** Where the examples look for photos unless told: relative, so that a page in a sub-folder finds them too. */
export const PHOTOS = 'photos/';

const subjects: [name: string, caption: string, place: string][] = [
  ['hall', 'Nhà văn hóa xã trước giờ khai mạc hội nghị', 'Nhà văn hóa xã'],
  ['inner', 'Đại biểu các thôn dự hội nghị sơ kết vụ mùa', 'Trong hội trường'],
  ['harvest', 'Thửa ruộng bậc thang đang gặt ở thôn Nà Lúa', 'Ruộng thôn Nà Lúa'],
  ['forest', 'Rừng đầu nguồn thôn Khe Mây sau cơn mưa', 'Rừng Khe Mây'],
  ['gold', 'Lúa chín vàng dưới chân đồi Pu Ngàn', 'Đồi Pu Ngàn'],
  ['valley', 'Thung lũng Suối Ngàn nhìn từ đường liên thôn', 'Thung lũng Suối Ngàn'],
  ['water', 'Ruộng bậc thang mùa nước đổ', 'Ruộng mùa nước đổ'],
  ['young', 'Lúa mới bén rễ ở thôn Bản Suối', 'Ruộng thôn Bản Suối'],
  ['green', 'Lúa đang thì con gái', 'Ruộng lúa xanh'],
  ['dawn', 'Bình minh trên đỉnh Pu Ngàn', 'Đỉnh Pu Ngàn'],
];

const cuts: [name: string, words: string][] = [
  ['left', 'góc phía tây'],
  ['right', 'góc phía đông'],
  ['near', 'nhìn gần'],
];

/** Forty different photos: ten, then three cuts of each. */
export const photos: readonly Photo[] = [
  ...subjects.map(([name, caption]) => ({
    file: `${name}.jpg`,
    thumbnail: `${name}-480.webp`,
    width: 1200,
    height: 800,
    caption,
  })),
  ...cuts.flatMap(([cut, words]) =>
    subjects.map(([name, , place]) => ({
      file: `${name}-${cut}.webp`,
      thumbnail: `${name}-${cut}-240.webp`,
      width: 800,
      height: 533,
      caption: `${place}, ${words}`,
    })),
  ),
];
