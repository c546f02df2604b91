/** How the names of the highlights begin under which marks are registered; `styles/marks.css` has their looks. */
export const markPrefixes = {
  dotted: 'on-record-',
  solid: 'on-record-active-',
  tint: 'on-record-tint-',
} as const;
