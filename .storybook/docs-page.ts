import { Controls, Description, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement } from 'react';

const FRAME = { width: '100%', height: 640, border: '1px solid #dddad2', borderRadius: 6 };

/** An element's docs: Storybook's own page, with a picture on which every part is numbered. */
export function DocsPage(): ReactElement {
  const resolved = useOf('meta', ['meta']);
  const tag = resolved.type === 'meta' ? String(resolved.preparedMeta.component ?? '') : '';
  // Relative, so that it is found in any folder.
  const picture = `iframe.html?id=parts--${tag}&viewMode=story`;
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description, { of: 'meta' }),
    h(Primary),
    h(Controls),
    ...(tag
      ? [
          h('h2', { key: 'title' }, 'Các bộ phận trên hình'),
          h('iframe', { key: 'picture', src: picture, title: `Các bộ phận của ${tag}`, loading: 'lazy', style: FRAME }),
        ]
      : []),
    h(Stories),
  );
}
