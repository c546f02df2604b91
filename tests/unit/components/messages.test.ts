import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';
import { literalTexts } from './literal-texts.ts';

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

test('both languages have the same messages', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
});

test('no message is empty, and each takes the same words in both languages', () => {
  for (const [key, { message }] of Object.entries(en)) {
    const chinese = new Map(Object.entries(zh)).get(key)?.message ?? '';
    expect([key, message.trim(), chinese.trim()]).not.toContain('');
    expect([key, placeholders(chinese)]).toEqual([key, placeholders(message)]);
  }
});

test('every message is used somewhere', () => {
  const files = globSync(['{components,entrypoints,storage}/**/*.{ts,tsx}', 'wxt.config.ts']);
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = (key: string) => {
    const base = key.replace(/_(one|other)$/, '');
    return [`'${base}'`, `__MSG_${key}__`].some((name) => source.includes(name));
  };
  expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
});

test('a browser store takes the description', () => {
  expect(en.extensionDescription.message.length).toBeLessThanOrEqual(132);
  expect(zh.extensionDescription.message.length).toBeLessThanOrEqual(132);
});

test('no component has words of its own', () => {
  const files = globSync('components/**/*.tsx');
  const found = files.flatMap((file) =>
    literalTexts(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test('words in a component would be found', () => {
  const bad = 'export const Bad = () => <p title="Say it">Copied <b aria-label={`Close`}>{"Saved"}</b></p>;';
  expect(literalTexts(bad)).toEqual(['Say it', 'Copied', 'Close', 'Saved']);
});
