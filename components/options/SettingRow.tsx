import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  children: ComponentChildren;
}

/** One row of the page: its name, and the controls that belong together under it. */
export function SettingRow({ name, children }: Props) {
  return (
    <fieldset class="setting">
      <legend>
        <h2>{name}</h2>
      </legend>
      <div>{children}</div>
    </fieldset>
  );
}
