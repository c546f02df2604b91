import './page.css';
import '../../components/styles/marks.css';
import '../../components/styles/options.css';
import browser from 'webextension-polyfill';
import { showPage } from '../../components/show-page.tsx';
import { loadMessages, watchLanguage } from '../../storage/messages.ts';
import { App } from './App.tsx';

const { signal } = new AbortController();

void showPage({
  document,
  load: () => loadMessages(browser),
  watch: (listener) => watchLanguage(browser, listener, signal),
  title: (text) => text.t('optionsTitle'),
  view: (text) => <App browser={browser} text={text} />,
});
