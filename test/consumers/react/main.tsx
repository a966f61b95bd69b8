import type {} from 'commune-widgets/jsx';
import 'commune-widgets/portal-banner/define';
import type { NewsArticle as Article } from 'commune-widgets';
import { NewsArticle, VisitCounter } from 'commune-widgets/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [title, setTitle] = useState('');
  const article = useRef<Article>(null);
  return (
    <>
      <portal-banner
        name="Xã Suối Ngàn"
        parent="Cổng thông tin điện tử"
        layout="plain"
        heading-level="1"
        boxed
      ></portal-banner>
      <NewsArticle
        ref={article}
        modified="2026-03-14"
        onCwArticleReady={({ detail }) => setTitle(detail.headline.text)}
      >
        <h1>Xã Suối Ngàn khánh thành cầu mới</h1>
        <p>Sáng 14/3, cầu qua suối được đưa vào sử dụng.</p>
      </NewsArticle>
      <output>{title}</output>
    </>
  );
}

/** What must not compile. */
export const wrong = [
  // @ts-expect-error: no such layout
  <portal-banner layout="round" />,
  // @ts-expect-error: React would overwrite the method `focus`; the property is `focalPoint`
  <portal-banner focus="50% 20%" />,
  <portal-banner focalPoint="50% 20%" />,
  <news-article oncw-article-ready={({ detail }) => detail.headline.text} />,
  // @ts-expect-error: the detail has no such field
  <NewsArticle onCwArticleReady={({ detail }) => detail.nothing} />,
  <NewsArticle onCwArticleTool={({ detail }) => detail.tool.length} />,
  <VisitCounter onCwNumbers={({ detail }) => detail.today?.toFixed()} />,
  // @ts-expect-error: the detail has no such field
  <VisitCounter onCwNumbers={({ detail }) => detail.tomorrow} />,
  // @ts-expect-error: no such property
  <NewsArticle headlin="" />,
];

createRoot(document.querySelector('#app')!).render(<App />);
