import type { Outgoing } from '../assistant/reply';
import { plain } from './plain';

/** True where more than words is to be sent. */
export const hasAttachments = ({ picture, file, recording }: Outgoing): boolean =>
  picture !== undefined || file !== undefined || recording !== undefined;

const LONGEST_NAME = 80;

/** A file's name as it may stand in a header: letters, digits and a few signs of every language. */
export const fileName = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{M}\p{N}._ -]/gu, '_')
    .slice(-LONGEST_NAME) || 'file';

/** Said in the place of a file that the channel does not take. */
export const notAttached = (name: string): string =>
  `I could not send the file ${fileName(name)} here. / फ़ाइल ${fileName(name)} यहाँ नहीं भेज सका।`;
