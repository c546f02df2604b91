import { expect, test } from 'vitest';
import { formatErrorReport } from '../../../corpus/pack/format-error-report.ts';
import { sample, samplePack } from '../../browser/gallery/sample-pack.ts';

const version = { pack: 'sample', extension: '0.1.0' };

test('a report holds what a maintainer needs to look into a quotation', () => {
  const quotation = sample.quotation('xi-2014-wic-message-a');
  if (!quotation) throw new Error('gone');
  const met = { page: { title: 'T', url: 'https://news.example/a', site: 'news.example' }, on: '2026-11-21' };
  const wordings = ['xi-2014-wic-message-a', 'xi-2014-wic-message-b'];
  const report = formatErrorReport({ kind: 'quotation', quotation, wordings, met }, version);
  for (const part of [
    'Record: quotation xi-2014-wic-message-a',
    'Pack: sample, as it came with On Record 0.1.0',
    `Words: “${quotation.text}”`,
    'Said: 2014-11-19, derived: ',
    'Published: 2014-11-20, stated',
    'Source: china-daily-2014-11-20: China Daily, “Beijing ready to cooperate on Internet security”',
    'By: Cao Yin',
    'Other wordings: xi-2014-wic-message-b',
    'Met on: https://news.example/a (2026-11-21)',
  ])
    expect(report).toContain(part);
  expect(report.endsWith('\nWhat is wrong: \n')).toBe(true);
});

test('a date that nobody knows is reported as not stated', () => {
  const quotation = sample.quotation('lewis-2014-role');
  if (!quotation) throw new Error('gone');
  const report = formatErrorReport({ kind: 'quotation', quotation, wordings: [quotation.id] }, version);
  expect(report).toContain('Said: not stated');
  expect(report).not.toContain('Met on');
  expect(report).not.toContain('Other wordings');
});

test('every kind of record can be reported', () => {
  const [term, person] = [samplePack.terms[0], samplePack.people[0]];
  const fact = sample.fact('week-2019');
  if (!term || !person || !fact) throw new Error('gone');
  expect(formatErrorReport({ kind: 'term', term }, version)).toContain(`Gloss: ${term.gloss}`);
  expect(formatErrorReport({ kind: 'person', person }, version)).toContain(`Printed as: ${person.name}`);
  expect(formatErrorReport({ kind: 'event', fact }, version)).toContain(`Words: ${fact.text}`);
});
