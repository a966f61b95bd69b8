/** What a server says beside its pages, and what the script line carries for it. */
export interface Policy {
  name: string;
  /** What it is about: each host meets each kind. */
  kind: 'none' | 'script' | 'content' | 'types' | 'isolation' | 'files';
  /** Headers of the page. */
  page?: Record<string, string>;
  /** Headers of our files. */
  files?: Record<string, string>;
  /** Attributes of the script line; NONCE and HASH are filled in. */
  script?: string;
  /** Why something cannot work here, and what the reader sees instead. */
  because?: {
    reason: string;
    instead: string;
    facts: string[];
    elements?: string[];
    engines?: string[];
    orders?: string[];
  };
}

const csp = (value: string): Record<string, string> => ({ 'content-security-policy': value });
const PLAIN = 'the page’s own content, as without the script';
const NOT_RUN = ['defined', 'size', 'keyboard', 'visible', 'console', 'policy', 'prints'];

export const policies: Policy[] = [
  { name: 'none', kind: 'none' },
  { name: 'default-src self', kind: 'script', page: csp("default-src 'self'") },
  { name: 'script-src self', kind: 'script', page: csp("script-src 'self'; object-src 'none'; base-uri 'self'") },
  { name: 'nonce', kind: 'script', page: csp("script-src 'nonce-NONCE'"), script: 'nonce="NONCE"' },
  {
    name: 'nonce, strict-dynamic',
    kind: 'script',
    page: csp("script-src 'nonce-NONCE' 'strict-dynamic'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'strict-dynamic with old fallbacks',
    kind: 'script',
    page: csp("script-src 'nonce-NONCE' 'strict-dynamic' 'unsafe-inline' https:; object-src 'none'; base-uri 'none'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'nonce for scripts and styles',
    kind: 'script',
    page: csp("default-src 'self'; script-src 'nonce-NONCE'; style-src 'self' 'nonce-NONCE'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'unsafe-inline and unsafe-eval',
    kind: 'script',
    page: csp("script-src 'self' 'unsafe-inline' 'unsafe-eval'"),
  },
  { name: 'style-src self', kind: 'content', page: csp("style-src 'self'") },
  { name: 'no style attributes', kind: 'content', page: csp("style-src 'self'; style-src-attr 'none'") },
  { name: 'img-src self', kind: 'content', page: csp("img-src 'self'") },
  { name: 'connect-src self', kind: 'content', page: csp("connect-src 'self'") },
  {
    name: 'connect-src none',
    kind: 'content',
    page: csp("connect-src 'none'"),
    because: {
      reason: 'the counting service cannot be asked',
      instead: 'dashes, “Chưa lấy được số liệu”, and a retry',
      facts: ['console', 'policy', 'size'],
      elements: ['visit-counter', 'news-article', 'photo-gallery', 'portal-banner', 'portal-login'],
    },
  },
  {
    name: 'no fonts, frames, media, workers',
    kind: 'content',
    page: csp("font-src 'none'; frame-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'none'"),
  },
  { name: 'form-action self', kind: 'content', page: csp("form-action 'self'; frame-ancestors 'none'") },
  {
    name: 'Trusted Types with our names',
    kind: 'types',
    page: csp("require-trusted-types-for 'script'; trusted-types lit-html commune-widgets host"),
    because: {
      reason: 'structured data is the text of a script, which Trusted Types refuse',
      instead: 'everything; search engines do without the structured data',
      facts: ['policy'],
      elements: ['news-article'],
    },
  },
  {
    name: 'Trusted Types with any name',
    kind: 'types',
    page: csp("require-trusted-types-for 'script'; trusted-types *"),
    because: {
      reason: 'structured data is the text of a script, which Trusted Types refuse',
      instead: 'everything; search engines do without the structured data',
      facts: ['policy'],
      elements: ['news-article'],
    },
  },
  {
    name: 'Trusted Types without our names',
    kind: 'types',
    page: csp("require-trusted-types-for 'script'; trusted-types host"),
    because: { reason: 'the page allows no policy of ours', instead: PLAIN, facts: NOT_RUN },
  },
  {
    name: 'all of it',
    kind: 'types',
    page: csp(
      "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html commune-widgets host",
    ),
    script: 'nonce="NONCE"',
    because: {
      reason: 'structured data is the text of a script, which Trusted Types refuse',
      instead: 'everything; search engines do without the structured data',
      facts: ['policy'],
      elements: ['news-article'],
    },
  },
  {
    name: 'report only',
    kind: 'script',
    page: { 'content-security-policy-report-only': "script-src 'self'; style-src 'self'" },
  },
  {
    name: 'sandbox with scripts and origin',
    kind: 'isolation',
    page: csp('sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-popups'),
  },
  {
    name: 'sandbox without origin',
    kind: 'isolation',
    page: csp('sandbox allow-scripts'),
    because: {
      reason: 'a page without an origin is none of the site’s, and keeps nothing',
      instead: 'dashes, “Chưa lấy được số liệu”, and a retry; all else works',
      facts: ['console', 'size', 'host', 'defined', 'visible', 'keyboard', 'prints', 'policy', 'foreign'],
    },
  },
  {
    name: 'Permissions-Policy all off',
    kind: 'isolation',
    page: {
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), fullscreen=(), clipboard-write=(), web-share=(), autoplay=(), screen-wake-lock=()',
    },
  },
  {
    name: 'COOP and COEP',
    kind: 'isolation',
    page: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    files: { 'cross-origin-resource-policy': 'same-origin' },
  },
  {
    name: 'nosniff, right types',
    kind: 'files',
    page: { 'x-content-type-options': 'nosniff' },
    files: { 'x-content-type-options': 'nosniff' },
  },
  {
    name: 'nosniff, wrong type',
    kind: 'files',
    files: { 'x-content-type-options': 'nosniff', 'content-type': 'text/plain' },
    because: { reason: 'browsers run no script that is served as text', instead: PLAIN, facts: NOT_RUN },
  },
  {
    name: 'no type at all',
    kind: 'files',
    files: { 'content-type': '' },
    because: { reason: 'a module must have a JavaScript type', instead: PLAIN, facts: NOT_RUN, orders: ['module'] },
  },
  {
    name: 'no referrer, no frames',
    kind: 'isolation',
    page: { 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' },
  },
  { name: 'integrity', kind: 'files', script: 'integrity="HASH" crossorigin' },
  { name: 'no cache', kind: 'files', page: { 'cache-control': 'no-store' }, files: { 'cache-control': 'no-store' } },
];
