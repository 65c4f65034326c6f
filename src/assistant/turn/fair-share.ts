import { languageOfLocale } from '../language';
import type { Identity, Incoming } from '../message';
import { say } from '../say';
import { Temporal } from '../time';
import type { Wording } from '../wording';
import { createSpeech } from '../wording';
import type { World } from '../world';
import { finishMessage, receivedKey } from './received';
import { takeTurn } from './take-turn';

/** So many messages an account may send at once. */
const AT_ONCE = 60;

/** And so many a second for as long as it likes. */
const A_SECOND = 1;

/** Who sends more is not heard for so long. */
const REST_SECONDS = 60;

/** Accounts that have their whole share again are forgotten when there are so many. */
const MOST_ACCOUNTS = 10_000;

/** What an account has left, by the times at which its messages were sent; it is not heard before `restsUntil`. */
interface Share {
  left: number;
  atMs: number;
  restsUntilMs?: number;
}

/** What becomes of a message by its account's share; `restsUntilMs` where its sender is to be told. */
type Verdict = { heard: true } | { heard: false; restsUntilMs?: number };

/**
 * Counts by the times of sending, so that what waited here for hours is no flood. Each process counts for itself: nothing
 * is written down for it, and a limit that is kept roughly keeps others from harm as well.
 */
function createShares(): (identity: Identity, atMs: number) => Verdict {
  const shares = new Map<Identity, Share>();

  function leftOf(identity: Identity, atMs: number): Share {
    const earlier = shares.get(identity);
    // A clock that was set back begins anew.
    if (!earlier || atMs < earlier.atMs - REST_SECONDS * 1000) return { left: AT_ONCE, atMs };
    const seconds = Math.max(0, atMs - earlier.atMs) / 1000;
    return {
      ...earlier,
      left: Math.min(AT_ONCE, earlier.left + seconds * A_SECOND),
      atMs: Math.max(atMs, earlier.atMs),
    };
  }

  return (identity, atMs) => {
    const { restsUntilMs, ...share } = leftOf(identity, atMs);
    if (restsUntilMs !== undefined && atMs < restsUntilMs) return { heard: false };
    if (shares.size >= MOST_ACCOUNTS) {
      for (const [each, { left, atMs: then }] of shares)
        if (left + (atMs - then) / 1000 >= AT_ONCE) shares.delete(each);
    }
    if (share.left >= 1) {
      shares.set(identity, { ...share, left: share.left - 1 });
      return { heard: true };
    }
    // To the full minute, as it is told.
    const until = Math.ceil(atMs / 60_000 + REST_SECONDS / 60) * 60_000;
    shares.set(identity, { ...share, restsUntilMs: until });
    return { heard: false, restsUntilMs: until };
  };
}

/** Takes messages as `takeTurn` does, but of each account no more than its share; the rest is refused in one message. */
export function createFairTurn(): (incoming: Incoming, world: World) => Promise<void> {
  const take = createShares();
  return async (incoming, world) => {
    const verdict = take(incoming.identity, incoming.at.epochMilliseconds);
    if (verdict.heard) return takeTurn(incoming, world);
    if (await world.store.read(receivedKey(incoming))) return;
    if (verdict.restsUntilMs !== undefined) await refuse(incoming, verdict.restsUntilMs, world);
    await finishMessage(world.store, world.clock, incoming);
  };
}

async function refuse(incoming: Incoming, restsUntilMs: number, world: World): Promise<void> {
  const { id, identity, chat, locale } = incoming;
  const person = await world.people.who({ identity, ...(locale !== undefined && { locale }) });
  const speech = createSpeech(languageOfLocale(person.locale), person.timezone, world.clock.now(), []);
  const until = speech.format.time(Temporal.Instant.fromEpochMilliseconds(restsUntilMs));
  await say(world, { person: person.id, chat }, `${id}.0`, { text: speech.in(WORDING).tooMany(until) });
}

const WORDING: Wording<{
  tooMany(until: string): string;
}> = {
  en: {
    tooMany: (until) =>
      `That was more than I can take at once. What you send until ${until} I do not do; please ask again after that.`,
  },
  hi: {
    tooMany: (until) => `एक साथ इतने संदेश मैं नहीं सँभाल सकता। ${until} तक आप जो भेजेंगे वह नहीं होगा; कृपया उसके बाद फिर कहिए।`,
  },
  hinglish: {
    tooMany: (until) =>
      `Ek saath itne message main nahi sambhal sakta. ${until} tak aap jo bhejenge woh nahi hoga; please uske baad phir boliye.`,
  },
};
