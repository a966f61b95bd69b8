import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Imports go downwards only; a room may use what stands after it. */
const rooms = ['entries', 'elements', 'lightbox', 'content', 'host', 'theme', 'locales', 'text'];
const floors = [['entries'], ['elements'], ['lightbox'], ['content', 'host', 'theme', 'locales'], ['text']];
const elements = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'];

const zones = [
  ...floors.flatMap((floor, level) =>
    floor.map((room) => ({
      target: `./src/${room}`,
      from: floors
        .slice(0, level)
        .flat()
        .map((above) => `./src/${above}`),
      message: `src/${room} may import downwards only: ${rooms.slice(rooms.indexOf(room)).join(', ')}.`,
    })),
  ),
  ...elements.map((element) => ({
    target: `./src/elements/${element}`,
    from: elements.filter((other) => other !== element).map((other) => `./src/elements/${other}`),
    message: 'No element imports another: what two need moves down a floor.',
  })),
  { target: './src', from: './server', message: 'src/ shares only the wire format, which lives in src/content.' },
  {
    target: './server',
    from: './src',
    except: ['./content/visits.wire.ts'],
    message: 'server/ shares only src/content/visits.wire.ts.',
  },
].filter(({ from }) => from.length);

export default ts.config(
  { ignores: ['dist/', 'storybook-static/', 'server/dist/', '.data/', 'coverage/', '**/node_modules/'] },
  ...ts.configs.recommended,
  ...ts.configs.stylistic,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // How others' types are augmented.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error'])),
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
