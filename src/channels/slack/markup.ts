const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a person typed, out of Slack's markup: links as they were written, entities as signs, the assistant's name left out. */
export function typed(markup: string, botUserId: string | undefined): string {
  return markup
    .replace(/<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>/g, (_, target: string, label: string | undefined) => {
      if (botUserId !== undefined && target === `@${botUserId}`) return ' ';
      return label || target;
    })
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
