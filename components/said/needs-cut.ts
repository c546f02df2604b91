/** A text only slightly longer than the excerpt is better shown whole. */
export const needsCut = (text: string, max: number): boolean => text.length > max * 1.35;
