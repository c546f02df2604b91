import './page.css';
import '../../components/styles/first-run.css';
import browser from 'webextension-polyfill';
import { showPage } from '../../components/show-page.tsx';
import { loadMessages, watchLanguage } from '../../storage/messages.ts';
import { App } from './App.tsx';
import { readThisPage } from './read-this-page.ts';

const { signal } = new AbortController();

await showPage({
  document,
  load: () => loadMessages(browser),
  watch: (listener) => watchLanguage(browser, listener, signal),
  view: (text) => <App browser={browser} text={text} />,
});
readThisPage(document, (path) => browser.runtime.getURL(path));
