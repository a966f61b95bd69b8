import { renderToString } from 'react-dom/server';
import { App } from './react.tsx';

export const body = renderToString(<App />);
