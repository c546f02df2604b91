import './page.css';
import '../../components/styles/desk.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createText, localeOf } from '../../components/text.ts';
import { App } from './App.tsx';

const text = createText(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  localeOf(browser.i18n.getMessage('locale')),
);
const root = document.getElementById('root');
if (!root) throw new Error('desk.html has lost its root element');
document.documentElement.lang = text.locale;
render(<App browser={browser} text={text} />, root);
