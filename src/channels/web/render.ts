import type { Outgoing } from '../../assistant/reply';
import type { WebDraft } from './web-message';

/** The words of a reply as the page shows them. The page cannot prove a phone number, so a wish for a contact stays words. */
export function render(message: Outgoing): WebDraft {
  return {
    from: 'assistant',
    text: message.text,
    choices: message.buttons.map(({ label, value }) => ({ label, value })),
    ...(message.askLocation && { asks: 'location' }),
  };
}
