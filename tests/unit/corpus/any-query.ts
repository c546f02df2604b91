import fc from 'fast-check';

const piece = fc.constantFrom(
  ...['network', 'trust', 'law', 'sovereignty', '网络主权', '2014', 'Nov 2014', 'zebra', '"mutual trust"'],
  ...['-trust', '-"mutual trust"', '-网', '"mutual tru', '"', '“so”', '-', ':', '()*'],
  ...[
    'speaker:ma',
    'speaker:"Jack Ma"',
    '-speaker:doe',
    'speaker:"Ada',
    'speaker:',
    'speaker: ',
    'speaker:nobody',
  ],
  ...[
    'source:gazette',
    '-source:y2014',
    'source:"firms speak"',
    'term:网络主权',
    '-term:network',
    'TERM：trust',
  ],
  ...['kind:quotation', 'kind:fact', '-kind:term', 'kind:qoute', 'author:cao'],
  ...[
    'after:2014',
    'before:2014',
    'before:2o14',
    'after:2012-06',
    'after:2014-01',
    'before:2014-01-01',
    '-before:2014',
    'after:',
    'before:2019-10-05',
  ],
);

/** A query as people type, or as nobody would. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: piece, weight: 6 }, fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 6,
  })
  .chain((pieces) => fc.constantFrom(' ', ' ', ' ', '', '  ').map((space) => pieces.join(space)));
