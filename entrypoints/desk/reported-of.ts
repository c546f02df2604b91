import type { OpenedRecord } from '../../components/desk/record/opened-record.ts';
import type { Reported } from '../../corpus/pack/format-error-report.ts';
import type { MetPage } from '../../corpus/pack/passage.ts';

/** What a report tells of the record that is open; `met`: the page on which it was met, if it was saved there. */
export function reportedOf(opened: OpenedRecord, met: MetPage | undefined): Reported {
  switch (opened.kind) {
    case 'quotation': {
      const wordings = opened.statement.renderings.map(({ id }) => id);
      return { kind: 'quotation', quotation: opened.quotation, wordings, met };
    }
    case 'event':
      return { kind: 'event', fact: opened.fact };
    case 'term':
      return { kind: 'term', term: opened.record.term };
    case 'person':
      return { kind: 'person', person: opened.person };
  }
}
