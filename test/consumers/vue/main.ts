import 'commune-widgets/news-article/define';
import 'commune-widgets/portal-banner/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
