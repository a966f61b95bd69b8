/** What stands in an element on the server's page; others get a paragraph. */
const CONTENT: Record<string, string> = {
  'news-article': '<h1>Xã Suối Ngàn khánh thành cầu mới</h1><p>Sáng 14/3, cầu qua suối được đưa vào sử dụng.</p>',
  'photo-gallery':
    '<img src="/1.svg" alt="Cầu mới" width="4" height="3"><img src="/2.svg" alt="Con suối" width="3" height="4">',
  'portal-banner':
    '<img src="/1.svg" alt="" width="1800" height="520"><h1>Xã Suối Ngàn</h1><nav slot="nav"><a href="/">Trang chủ</a></nav>',
  'portal-login': '<form><label>Mật khẩu <input type="password"></label></form>',
};

/** One element as a server's template has it. */
export const sample = (tag: string): string =>
  `<${tag} lang="en" theme="dark">${CONTENT[tag] ?? '<p>Xã Suối Ngàn</p>'}</${tag}>`;
