import type { Outgoing } from '../../assistant/reply';
import type { WebDraft } from './web-message';

/** A reply as the page shows it. The page cannot prove a phone number, so a wish for a contact stays words. */
export function render(message: Outgoing): WebDraft {
  return {
    from: 'assistant',
    text: message.text,
    choices: message.buttons.map(({ label, value }) => ({ label, value })),
  };
}
