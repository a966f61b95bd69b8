import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { oldArticle } from '../demo/examples/article.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/news-article',
  id: 'news-article',
  component: 'news-article',
  render: (attributes) => element('news-article', attributes, oldArticle()),
} satisfies Meta;

/** Bài viết như phần mềm cũ in ra, đặt nguyên vào trong thẻ. */
export const OldArticle: StoryObj = { name: 'Bài viết của phần mềm cũ' };
