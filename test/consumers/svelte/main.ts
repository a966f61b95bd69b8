import 'commune-widgets/news-article/define';
import 'commune-widgets/portal-banner/define';
import { mount } from 'svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });

/** What must not compile. */
export const wrong: SvelteHTMLElements['portal-banner'][] = [
  { layout: 'plain' },
  // @ts-expect-error: no such layout
  { layout: 'round' },
];
