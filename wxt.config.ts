import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { corpusAssets, lexiconPlugin } from './scripts/bundle-corpus.ts';
import { styleAssets } from './scripts/bundle-styles.ts';
import { citingSources } from './scripts/citing-notices.ts';
import { asciiPlugin, firefoxMarksPlugin } from './scripts/content-plugins.ts';
import { drawIcons, iconSizes } from './scripts/draw-icons.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

const policy = [
  "default-src 'none'",
  ...['script', 'style', 'connect', 'img', 'font', 'worker'].map((kind) => `${kind}-src 'self'`),
].join('; ');

const icons = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));
const inContent = (file: string) => fileURLToPath(new URL(`entrypoints/content/${file}`, import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [lexiconPlugin(), asciiPlugin(), ...(browser === 'firefox' ? [firefoxMarksPlugin()] : [])],
    build: { modulePreload: false },
    // WXT's own would be a seventh of the content script, nearly all of it for what we do not use.
    resolve: { alias: { 'wxt/utils/content-script-context': inContent('script-context.ts') } },
  }),
  hooks: {
    'entrypoints:found': (_, found) => {
      // Parts of the content script that come into a frame at their first need.
      for (const name of ['interaction', 'in-view'])
        found.push({ name, inputPath: inContent(`${name}-script.ts`), type: 'unlisted-script' });
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...corpusAssets(), ...styleAssets(), ...citingSources(), ...drawIcons(wxt.config.root), {
        relativeDest: 'THIRD-PARTY-NOTICES.txt',
        contents: thirdPartyNotices(wxt.config.root),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Each permission is explained in the README.
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: policy },
    icons,
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'onrecord' },
    // Chromium refuses an extension with more than four suggested keys; the rest the reader may assign.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
      'open-desk': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandOpenDesk__' },
      // K for keep: in Firefox Alt+Shift+S opens the menu History.
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandSaveSelection__',
      },
      'previous-mark': { description: '__MSG_commandPreviousMark__' },
      'look-up-selection': { description: '__MSG_lookUpSelection__' },
      pause: { description: '__MSG_commandPause__' },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_extensionName__',
            default_panel: 'desk.html?panel',
            default_icon: icons,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'desk.html?panel' }, minimum_chrome_version: '156' }),
  }),
});
