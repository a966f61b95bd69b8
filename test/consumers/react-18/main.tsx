import type {} from 'commune-widgets/jsx';
import 'commune-widgets/portal-banner/define';
import { NewsArticle } from 'commune-widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [title, setTitle] = useState('');
  return (
    <>
      <portal-banner
        name="Xã Suối Ngàn"
        parent="Cổng thông tin điện tử"
        layout="plain"
        heading-level="1"
        boxed
      ></portal-banner>
      <NewsArticle modified="2026-03-14" onCwArticleReady={({ detail }) => setTitle(detail.headline.text)}>
        <h1>Xã Suối Ngàn khánh thành cầu mới</h1>
        <p>Sáng 14/3, cầu qua suối được đưa vào sử dụng.</p>
      </NewsArticle>
      <output>{title}</output>
    </>
  );
}

/** What must not compile. */
export const wrong = [
  <portal-banner focus="50% 20%" />,
  // @ts-expect-error: React 18 would write the text "false", which switches on
  <portal-banner sticky={false} />,
  // @ts-expect-error: React 18 hears no custom event
  <news-article oncw-article-ready={() => undefined} />,
  // @ts-expect-error: the detail has no such field
  <NewsArticle onCwArticleReady={({ detail }) => detail.nothing} />,
];

createRoot(document.querySelector('#app')!).render(<App />);
