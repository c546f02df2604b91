import { render } from 'preact';
import '../../../components/styles/card.css';
import '../../../components/styles/first-run.css';
import '../../../components/styles/marks.css';
import '../../../components/styles/options.css';
import '../../../components/styles/saved-note.css';
import '../../../components/styles/popup.css';
import '../../../components/styles/desk.css';
import { galleryText } from './gallery-text.ts';
import { states } from './states.tsx';

const query = new URLSearchParams(location.search);
const text = galleryText(query.get('lang') === 'zh-CN' ? 'zh-CN' : 'en');
const stage = document.querySelector('#stage');
const state = states[query.get('state') ?? 'card'];
document.documentElement.lang = text.locale;
if (stage !== null && state !== undefined) render(state(text), stage);
