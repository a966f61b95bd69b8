/** The elements that a page can ask for without their tags. */
export const TAGS = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'] as const;

export type Tag = (typeof TAGS)[number];
