import { html } from 'lit';
import { copyText } from '../../host/copy-text.ts';
import { pageAddress } from '../../host/page-address.ts';
import type { ToolHost } from './article-tools.ts';

/** Shares by the system's own sheet, which knows Zalo; without one: copy the link, Facebook, Zalo by pasting. */
export async function use(host: ToolHost): Promise<void> {
  const { article } = host;
  const url = pageAddress();
  const title = article.contents?.headline.text || document.title;
  if (navigator.share) return navigator.share({ title, url });
  const { texts } = article;
  let refused = false;
  const copy = async (said: string): Promise<void> => {
    refused = !(await copyText(url));
    host.say(texts.term(refused ? 'copyFailed' : said === 'zalo' ? 'zaloHint' : 'copiedLong'));
    if (!refused) host.flash(texts.term('copied'));
    host.refresh();
  };
  const facebook = `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
  host.open({
    render: () => html`<div class="buttons">
        <button type="button" class="button outline" @click=${() => copy('link')}>${texts.term('copyLink')}</button>
        <a class="button outline" href=${facebook} target="_blank" rel="noopener noreferrer">Facebook</a>
        <button type="button" class="button outline" @click=${() => copy('zalo')}>Zalo</button>
      </div>
      ${refused ? html`<p><input readonly aria-label=${texts.term('copyLink')} .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></p>` : ''}`,
  });
}
