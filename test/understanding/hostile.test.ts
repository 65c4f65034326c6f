import { interpret } from '../../src/understanding/interpret';
import { hostileTexts } from './hostile';
import { site } from './phrasebook';

test.each(hostileTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))(
  'a thousand characters of %s are bounded and answered',
  (_, text) => {
    const now = '2027-01-04T09:00:00+05:30';
    const { tokens, spans, requests } = interpret({
      text,
      now,
      timezone: 'Asia/Kolkata',
      locale: 'en-IN',
      devices: site,
    });
    expect(text).toHaveLength(1000);
    expect(tokens.length).toBeLessThanOrEqual(200);
    expect(spans.length).toBeLessThanOrEqual(tokens.length);
    expect(requests.length).toBeGreaterThan(0);
  },
);
