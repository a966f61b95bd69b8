/** What one page of the demo portal consists of. */
interface Page {
  title: string;
  /** Content of the body. */
  body: string;
  /** Stylesheet in `demo/styles/`. */
  stylesheet: string;
  /** Lines for the head, after the stylesheet. */
  head?: string;
  /** Where relative addresses begin, for a page that is shown at any depth; default: the page's own address. */
  base?: string;
}

/** A whole HTML page in Vietnamese; addresses are relative, so that it also works below a proxy's path. */
export const page = ({ title, body, stylesheet, head = '', base }: Page): string => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${base ? `<base href="${base}">\n` : ''}<title>${title} - Cổng thông tin điện tử xã Suối Ngàn</title>
<meta name="description" content="${title}. Trang mẫu của một xã không có thật.">
<link rel="icon" href="photos/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="styles/${stylesheet}">
${head}</head>
<body>
${body}
</body>
</html>
`;

/** The line that a webmaster pastes. */
export const SCRIPT_LINE = '<script src="commune-widgets.js"></script>\n';

/** Saves an article the round trip that its part would cost; after the script, which must not wait for it. */
export const PRELOAD_LINE = '<link rel="preload" as="script" href="parts/article-reader.js">\n';

/** The optional second line: the same look before the script runs, or without it. */
export const STYLESHEET_LINE = '<link rel="stylesheet" href="commune-widgets.css">\n';
