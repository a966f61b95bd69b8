import { hydrateRoot } from 'react-dom/client';
import { App } from './react.tsx';

hydrateRoot(document.querySelector('#app')!, <App />);
