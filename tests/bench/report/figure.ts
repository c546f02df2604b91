type Unit = 'ms' | 'µs' | 'times' | 'bytes' | '%' | 'score';

/** One measured number, and what it ought to be. */
export interface Figure {
  /** The line of the table in the issue that it belongs to. */
  row: string;
  name: string;
  value: number;
  unit: Unit;
  goal?: { at: 'most' | 'least'; value: number };
  /** How it was come by, where that is not plain. */
  note?: string;
}

/** Undefined where no goal was set. */
export function isMet({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return goal.at === 'most' ? value <= goal.value : value >= goal.value;
}

export const atMost = (value: number) => ({ at: 'most', value }) as const;
export const atLeast = (value: number) => ({ at: 'least', value }) as const;
