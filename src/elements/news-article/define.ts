import { defineTag } from '../../host/define.ts';
import { NewsArticle } from './news-article.ts';

defineTag('news-article', NewsArticle);
