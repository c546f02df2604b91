interface Prefixes {
  idle: readonly string[];
  active: readonly string[];
}

/** How the names of the highlights begin under which marks are registered; `styles/marks.css` has their looks. */
export const markPrefixes = {
  dotted: 'on-record-',
  solid: 'on-record-active-',
  tint: 'on-record-tint-',
} as const;

/** What a mark of a style has, idle and active: a dotted line that turns solid, or a line and a tint that add up. */
export function prefixesOf(style: keyof typeof markPrefixes): Prefixes {
  const { solid, tint } = markPrefixes;
  return { idle: [markPrefixes[style]], active: style === 'dotted' ? [solid] : [solid, tint] };
}
