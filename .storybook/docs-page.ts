import {
  Controls,
  Description,
  Primary,
  PureArgsTable,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement, type SyntheticEvent } from 'react';
import manifest from '../dist/esm/custom-elements.json' with { type: 'json' };
import { factsOf, type Manifest } from './arg-types.ts';

const FRAME = { width: '100%', height: 640, border: '1px solid #dddad2', borderRadius: 6 };

/** Makes the picture's frame as high as the picture, which grows while its elements load. */
function fit({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>): void {
  const story = frame.contentDocument?.getElementById('storybook-root');
  if (story) new ResizeObserver(() => (frame.style.height = `${story.offsetHeight + 2}px`)).observe(story);
}

/** An element's docs: Storybook's own page, what has no control, and a picture on which every part is numbered. */
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
          h(PureArgsTable, { key: 'facts', rows: factsOf(manifest as Manifest, tag) as never }),
          h('h2', { key: 'title' }, 'Các bộ phận trên hình'),
          h('iframe', {
            key: 'picture',
            src: picture,
            title: `Các bộ phận của ${tag}`,
            loading: 'lazy',
            style: FRAME,
            onLoad: fit,
          }),
        ]
      : []),
    h(Stories),
  );
}
