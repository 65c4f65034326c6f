import type { types } from '@slack/bolt';
import type { Outgoing } from '../../assistant/reply';
import { cut, plain } from '../plain';

/** A message as Slack's Web API takes it. */
export interface SlackMessage {
  text: string;
  blocks: types.KnownBlock[];
}

const MAX_TEXT = 3_000;
const MAX_LABEL = 75;
const MAX_BUTTONS_PER_BLOCK = 25;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A reply in Slack's blocks. What devices and people are called cannot become a mention or a link: `< > &` are escaped, and
 * `verbatim` keeps Slack from making its own out of "@channel". Blocks are always given, so that an edit drops old buttons.
 */
export function render({ text, buttons }: Outgoing): SlackMessage {
  const escaped = cut(plain(text), MAX_TEXT, entity) || '…';
  return {
    text: escaped,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: escaped, verbatim: true } }, ...actions(buttons)],
  };
}

function actions(buttons: Outgoing['buttons']): types.ActionsBlock[] {
  const elements = buttons.map(
    ({ label, value }, index): types.Button => ({
      type: 'button',
      action_id: `choice-${index}`,
      text: { type: 'plain_text', text: cut(plain(label), MAX_LABEL) || '…', emoji: false },
      value,
    }),
  );
  const blocks: types.ActionsBlock[] = [];
  for (let from = 0; from < elements.length; from += MAX_BUTTONS_PER_BLOCK) {
    blocks.push({ type: 'actions', elements: elements.slice(from, from + MAX_BUTTONS_PER_BLOCK) });
  }
  return blocks;
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
