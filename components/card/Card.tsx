import { useId, useState } from 'preact/hooks';
import { Announcer } from '../Announcer.tsx';
import { FactList } from '../statement/FactList.tsx';
import { TimeLine } from '../timeline/TimeLine.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardProps } from './card-props.ts';
import { groupByPage } from './group-by-page.ts';
import { Related } from './Related.tsx';
import { StatementGroupList } from './StatementGroupList.tsx';

/** What a marked term opens: who said what on it, newest first. The host places it and closes it. */
export function Card(props: CardProps) {
  const { record, brief, saved, pageDate, text, actions, feedback } = props;
  const headingId = useId();
  const [current, setCurrent] = useState<string>();
  const context = {
    term: record.term,
    brief,
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
        {groupByPage(record.statements, pageDate).map((group) => (
          <StatementGroupList key={group.order} group={group} pageDate={pageDate} context={context} />
        ))}
        <FactList facts={record.facts} brief={brief} text={text} />
        <Related related={record.related} named={props.named ?? []} text={text} show={actions.showRelated} />
      </div>
      <TimeLine statements={record.statements} current={current} pageDate={pageDate} text={text} />
      <Announcer feedback={feedback} text={text} />
    </section>
  );
}
