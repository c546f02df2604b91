interface Props<Value extends string> {
  /** One name for the group of radio buttons in the page. */
  name: string;
  label: string;
  /** The label stands before the choices; otherwise it is for the ear only. */
  shown?: boolean;
  /** What each is called; with `lang` where that is not the page's. */
  choices: readonly { value: Value; words: string; lang?: string }[];
  value: Value;
  set(value: Value): void;
}

/** One choice of a few, as radio buttons with longer words. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { name, label, shown = false, choices, value: chosen, set } = props;
  return (
    <div class="line" role="radiogroup" aria-labelledby={`${name}-what`}>
      <span class={shown ? 'what' : 'unseen'} id={`${name}-what`}>
        {label}
      </span>
      {choices.map(({ value, words, lang }) => (
        <label key={value} class="choice" lang={lang}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => set(value)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
