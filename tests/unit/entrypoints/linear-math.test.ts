import { expect, it } from 'vitest';
import { linearMath, type MathNode } from '../../../entrypoints/page-facts/linear-math.ts';

const node = (localName: string, ...inside: (MathNode | string)[]): MathNode => ({
  localName,
  children: inside.filter((one) => typeof one !== 'string'),
  textContent: inside.map((one) => (typeof one === 'string' ? one : one.textContent)).join(''),
});
const [mi, mn, mo] = ['mi', 'mn', 'mo'].map((name) => (text: string) => node(name, text)) as [
  (text: string) => MathNode,
  (text: string) => MathNode,
  (text: string) => MathNode,
];

it.each([
  ['10^6', node('msup', mn('10'), mn('6'))],
  ['E=mc^2', node('math', node('mrow', mi('E'), mo('='), mi('m'), node('msup', mi('c'), mn('2'))))],
  ['2^(n+1)', node('msup', mn('2'), node('mrow', mi('n'), mo('+'), mn('1')))],
  ['1/2', node('mfrac', mn('1'), mn('2'))],
  ['x_1', node('msub', mi('x'), mn('1'))],
  ['∑_(i=1)^n', node('munderover', mo('∑'), node('mrow', mi('i'), mo('='), mn('1')), mi('n'))],
  ['(1, 2; 3, 4)', node('mtable', node('mtr', mn('1'), mn('2')), node('mtr', mn('3'), mn('4')))],
  ['f(x)', node('mrow', mi('f'), mo('\u2061'), mo('('), mi('x'), mo(')'))],
  ['x', node('semantics', mi('x'), node('annotation', 'how it was made'))],
])('a formula reads %s in one line, no number run into another', (line, formula) => {
  expect(linearMath(formula)).toBe(line);
});
