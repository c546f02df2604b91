import type { Term } from '../../corpus/pack/schema.ts';
import type { Text } from '../text.ts';

type Kind = Term['kind'];
type Density = 'every' | 'section' | 'page';
type DelayName = 'dwell' | 'leave';

/** The settings as they stand; delays in milliseconds. */
export interface Values {
  density: Density;
  hiddenKinds: readonly Kind[];
  dwell: number;
  leave: number;
}

export type SettingName = keyof Values;

/** What is wrong with one setting. */
export interface Trouble {
  /** Why the stored value can't be read, where that is so: the default holds instead. */
  unreadable?: 'damaged' | 'newer' | undefined;
  /** Why the last change was not stored. */
  failed?: string | undefined;
}

export interface OptionsActions {
  setDensity(density: Density): void;
  /** Whole milliseconds within the bounds. */
  setDelay(name: DelayName, delay: number): void;
  markKind(kind: Kind, marked: boolean): void;
  /** Stores the default where a value can't be read; that value is set aside. */
  keepDefault(name: SettingName): void;
}

export interface OptionsProps {
  state: 'loading' | 'ready' | { failed: string };
  values: Values;
  troubles: Partial<Record<SettingName, Trouble>>;
  /** What a delay may be, in milliseconds. */
  bounds: { readonly least: number; readonly most: number };
  text: Text;
  actions: OptionsActions;
}

/** What each row of the page needs. */
export type RowProps = Omit<OptionsProps, 'state'>;
