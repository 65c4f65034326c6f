import { withHeard } from '../echo';
import type { Reply } from '../reply';
import type { Operation } from './operation';

/** The first words about an order, with what was heard before them where it was asked by voice. */
export const firstWords = ({ asked, language }: Operation, reply: Reply): Reply =>
  asked?.heard === undefined ? reply : { ...reply, text: withHeard(reply.text, asked.heard, language) };
