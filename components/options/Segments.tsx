interface Props<Value extends string> {
  /** One name for the group of radio buttons in the page. */
  name: string;
  label: string;
  /** The label stands before the choices; otherwise it is for the ear only. */
  shown?: boolean;
  choices: readonly (readonly [Value, string])[];
  value: Value;
  set(value: Value): void;
}

/** One choice of a few, side by side. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { name, label, shown = false, choices, value, set } = props;
  return (
    <div class="line" role="radiogroup" aria-labelledby={`${name}-what`}>
      <span class={shown ? 'what' : 'unseen'} id={`${name}-what`}>
        {label}
      </span>
      <span class="segments">
        {choices.map(([choice, words]) => (
          <label key={choice} class="segment">
            <input type="radio" name={name} checked={value === choice} onChange={() => set(choice)} />
            <span data-name={words}>{words}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
