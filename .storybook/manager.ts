import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'commune-widgets',
    brandTarget: '_self',
    colorPrimary: '#24408e',
    colorSecondary: '#24408e',
    textColor: '#1a1a1d',
    appBg: '#f6f5f1',
  }),
});
