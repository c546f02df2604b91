import { useId, useState } from 'preact/hooks';
import { Announcer } from '../Announcer.tsx';
import { FactList } from '../statement/FactList.tsx';
import { StatementEntry } from '../statement/StatementEntry.tsx';
import { TimeLine } from '../timeline/TimeLine.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardProps } from './card-props.ts';
import { Related } from './Related.tsx';

/** What a marked term opens: who said what on it, newest first. The host places it and closes it. */
export function Card(props: CardProps) {
  const { record, saved, text, actions, feedback } = props;
  const headingId = useId();
  const [current, setCurrent] = useState<string>();
  const context = {
    term: record.term,
    saved,
    feedback,
    text,
    actions,
    onCurrent: ({ id }: { id: string }) => setCurrent(id),
  };
  return (
    <section class="on-record card" role="dialog" aria-labelledby={headingId} lang={text.locale}>
      <CardHeader {...props} headingId={headingId} />
      <div class="list">
        {record.statements.length === 0 && <p class="nobody">{text.t('nobodyQuoted')}</p>}
        <ul>
          {record.statements.map((statement) => (
            <StatementEntry key={statement.renderings[0]?.id} statement={statement} context={context} />
          ))}
        </ul>
        <FactList facts={record.facts} text={text} />
        <Related related={record.related} text={text} show={actions.showRelated} />
      </div>
      <TimeLine statements={record.statements} current={current} text={text} />
      <Announcer feedback={feedback} text={text} />
    </section>
  );
}
