import type { Text } from '../text.ts';
import type { Site } from './props.ts';

/** The site's name for people. */
export const hostName = ({ host }: Extract<Site, { host: unknown }>, text: Text): string =>
  typeof host === 'string' ? host : text.t('localFiles');
