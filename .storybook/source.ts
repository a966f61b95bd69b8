const OURS = /<(news-article|photo-gallery|visit-counter|portal-banner|portal-login)\b/;

/** What a story's code panel prints: the line to paste, and the HTML as the webmaster writes it. */
export const toPaste = (code: string, { args }: { args: Record<string, unknown> }): string => {
  const html = code
    .replace(/(\s(?!alt=)[\w-]+)=""/g, '$1')
    .replace(/></g, '>\n<')
    .replace(' structured-data="off"', '');
  const accent = args['--cw-accent'];
  const style = accent ? `<style>:root { --cw-accent: ${String(accent)} }</style>\n` : '';
  return OURS.test(html) ? `${style}<script src="commune-widgets.js"></script>\n\n${html}` : code;
};
