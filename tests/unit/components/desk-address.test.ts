import { expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../components/desk/address.ts';

it.each([
  '?dossier=folder-a',
  '?dossier=all&of=liu-2010-internet-sovereignty,selection-0b6261aa-0000-4000-8000-000000000001',
  '?folder=folder-a&dossier=folder-a',
  '?tab=saved&folder=none',
])('the address %s says what is shown, and is written again as it was', (search) => {
  expect(parseAddress(search).tab).toBe('saved');
  expect(formatAddress(parseAddress(search))).toBe(search);
});

it('a dossier of nothing named is of the whole folder, and only Saved has one', () => {
  expect(parseAddress('?tab=saved&dossier=').dossier).toBeUndefined();
  expect(parseAddress('?dossier=all&of=').dossier).toEqual({ folder: 'all', only: undefined });
  expect(formatAddress({ ...parseAddress('?dossier=all'), tab: 'find' })).toBe('');
});
