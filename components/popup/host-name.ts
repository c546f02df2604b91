import type { Text } from '../text.ts';
import type { NamedSite } from './props.ts';

/** The site's name for people. */
export const hostName = ({ host }: NamedSite, text: Text): string =>
  typeof host === 'string' ? host : text.t('localFiles');
