import type { Because } from './because.ts';

/** What a server says beside its pages, and what the script line carries for it. */
export interface Policy {
  name: string;
  /** Headers of the page. */
  page?: Record<string, string>;
  /** Headers of our files. */
  files?: Record<string, string>;
  /** Attributes of the script line; NONCE and HASH are filled in. */
  script?: string;
  because?: Because[];
}

const csp = (value: string): Record<string, string> => ({ 'content-security-policy': value });

/** Browsers refuse the file itself. */
const notRun = (reason: string, narrower: Partial<Because> = {}): Because => ({
  reason,
  instead: 'the page’s own content, as without the script',
  facts: ['defined', 'keyboard', 'console', 'policy'],
  detail: /^not upgraded$|^not reached by Tab$|commune-widgets\.js|^trusted-types|^require-trusted-types/,
  ...narrower,
});
const noCounts: Because = {
  reason: 'the counting service cannot be asked',
  instead: 'dashes, “Chưa lấy được số liệu”, and a retry',
  facts: ['policy', 'size', 'console'],
  elements: ['visit-counter', 'page'],
  detail: /^connect-src|^height|\/v1\/luot/,
};
const noStructuredData: Because = {
  reason: 'structured data is the text of a script, which Trusted Types refuse',
  instead: 'everything; search engines do without the structured data',
  facts: ['policy'],
  elements: ['page'],
  detail: /^require-trusted-types-for/,
};

const notInList: Because = {
  reason: 'the browser reports that the page’s list lacks our name',
  instead: 'everything',
  facts: ['policy'],
  elements: ['page'],
  detail: /^trusted-types /,
};

export const policies: Policy[] = [
  { name: 'none' },
  { name: 'default-src self', page: csp("default-src 'self'") },
  { name: 'script-src self', page: csp("script-src 'self'; object-src 'none'; base-uri 'self'") },
  { name: 'nonce', page: csp("script-src 'nonce-NONCE'"), script: 'nonce="NONCE"' },
  {
    name: 'nonce, strict-dynamic',
    page: csp("script-src 'nonce-NONCE' 'strict-dynamic'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'strict-dynamic with old fallbacks',
    page: csp("script-src 'nonce-NONCE' 'strict-dynamic' 'unsafe-inline' https:; object-src 'none'; base-uri 'none'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'nonce for scripts and styles',
    page: csp("default-src 'self'; script-src 'nonce-NONCE'; style-src 'self' 'nonce-NONCE'"),
    script: 'nonce="NONCE"',
  },
  {
    name: 'unsafe-inline and unsafe-eval',
    page: csp("script-src 'self' 'unsafe-inline' 'unsafe-eval'"),
  },
  {
    name: 'only scripts',
    page: csp("default-src 'none'; script-src 'self'; style-src 'self'"),
    because: [
      noCounts,
      {
        reason: 'the page allows no images',
        instead: 'frames with the photos’ descriptions',
        facts: ['policy', 'size', 'console'],
        detail: /^img-src|^height|not loaded: .*\/photos\//,
      },
    ],
  },
  { name: 'style-src self', page: csp("style-src 'self'") },
  { name: 'no style attributes', page: csp("style-src 'self'; style-src-attr 'none'") },
  {
    name: 'content from here only',
    page: csp(
      "img-src 'self'; connect-src 'self'; font-src 'none'; frame-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'none'; form-action 'self'; frame-ancestors 'self'",
    ),
  },
  { name: 'connect-src none', page: csp("connect-src 'none'"), because: [noCounts] },
  {
    name: 'Trusted Types with our name',
    page: csp("require-trusted-types-for 'script'; trusted-types commune-widgets host"),
    because: [noStructuredData],
  },
  {
    name: 'Trusted Types with any name',
    page: csp("require-trusted-types-for 'script'; trusted-types *"),
    because: [noStructuredData],
  },
  {
    name: 'Trusted Types with a default',
    page: csp("require-trusted-types-for 'script'; trusted-types default"),
    because: [notInList, noStructuredData],
  },
  {
    name: 'Trusted Types in a list, not demanded',
    page: csp('trusted-types host'),
    because: [notInList],
  },
  {
    name: 'Trusted Types without our name',
    page: csp("require-trusted-types-for 'script'; trusted-types host"),
    because: [notRun('the page allows no policy of ours')],
  },
  {
    name: 'Trusted Types, none allowed',
    page: csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    because: [
      notRun('the page allows no policy of ours'),
      {
        reason: 'the page allows none of its own either, so that its own script can insert nothing',
        instead: 'the page’s own content, as without the script',
        facts: ['console'],
        elements: ['page'],
        detail: /This document requires 'Trusted/,
      },
    ],
  },
  {
    name: 'Trusted Types without our name, report only',
    page: { 'content-security-policy-report-only': "require-trusted-types-for 'script'; trusted-types host" },
    because: [notInList, noStructuredData],
  },
  {
    name: 'all of it',
    page: csp(
      "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types commune-widgets host",
    ),
    script: 'nonce="NONCE"',
    because: [noStructuredData],
  },
  {
    name: 'report only',
    page: { 'content-security-policy-report-only': "script-src 'self'; style-src 'self'" },
  },
  {
    name: 'sandbox with scripts and origin',
    page: csp('sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-popups'),
  },
  {
    name: 'sandbox without origin',
    page: csp('sandbox allow-scripts'),
    because: [notRun('a module needs an origin', { orders: ['module'] })],
  },
  {
    name: 'Permissions-Policy all off, no referrer',
    page: {
      'referrer-policy': 'no-referrer',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), fullscreen=(), clipboard-write=(), web-share=(), autoplay=(), screen-wake-lock=()',
    },
  },
  {
    name: 'COOP and COEP',
    page: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    files: { 'cross-origin-resource-policy': 'same-origin' },
  },
  {
    name: 'nosniff, right types',
    page: { 'x-content-type-options': 'nosniff' },
    files: { 'x-content-type-options': 'nosniff' },
  },
  {
    name: 'nosniff, wrong type',
    files: { 'x-content-type-options': 'nosniff', 'content-type': 'text/plain' },
    because: [notRun('browsers run no script that is served as text')],
  },
  {
    name: 'no type at all',
    files: { 'content-type': '' },
    because: [notRun('a module must have a JavaScript type', { orders: ['module'] })],
  },
  { name: 'integrity', script: 'integrity="HASH" crossorigin' },
  { name: 'no cache', page: { 'cache-control': 'no-store' }, files: { 'cache-control': 'no-store' } },
];
