const pages = [
  ['truoc', 'Trang cũ'],
  ['sau', 'Trang mới'],
  ['cot', 'Cột bên 220 px'],
] as const;

export type PageName = (typeof pages)[number][0];

/** The bar at the top that leads from one page of the demo to the other. */
export const switchBar = (current: PageName): string => `<nav class="demo-switch" aria-label="Các trang mẫu">
<a href="./">Giới thiệu</a>
${pages
  .map(([name, label]) => `<a href="${name}"${name === current ? ' aria-current="page"' : ''}>${label}</a>`)
  .join('\n')}
</nav>`;
