interface Props {
  text: string;
  at: 'start' | 'end';
}

/** Text that is left out for the eye (clipped, so that it is still read out and found) and the sign for it. */
export function Omission({ text, at }: Props) {
  const sign = (
    <span class="omission" aria-hidden="true">
      {at === 'start' ? '[…] ' : ' […]'}
    </span>
  );
  return (
    <>
      {at === 'end' && sign}
      <span class="clipped">{text}</span>
      {at === 'start' && sign}
    </>
  );
}
