import { NewsArticle, PhotoGallery } from 'commune-widgets/react';

/** What the server writes and the browser takes over. */
export const App = () => (
  <>
    <NewsArticle
      className="bai"
      headline="Xã Suối Ngàn khánh thành cầu mới"
      headingLevel={3}
      raw
      onCwArticleReady={() => undefined}
    >
      <p>Sáng 14/3, cầu qua suối được đưa vào sử dụng.</p>
    </NewsArticle>
    <PhotoGallery layout="square" downloadAll={false} lang="en">
      <img src="/1.svg" alt="Cầu mới" width="4" height="3" />
    </PhotoGallery>
  </>
);
