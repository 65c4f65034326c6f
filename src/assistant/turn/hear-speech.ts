import type { Answer } from '../ledger/ledger';
import type { Operation } from '../ledger/operation';
import type { Incoming, Said } from '../message';
import type { Person } from '../person';
import type { NamedDevice } from '../request';
import { type KnownDevice, namesOf } from '../site/site';
import type { Fact, Key } from '../store';
import type { HeardSpeech } from '../voice';
import type { World } from '../world';
import type { Context } from './context';

/** Words that were heard in a voice note. */
export type Spoken = Omit<Extract<HeardSpeech, { heard: 'words' }>, 'heard'>;

/** Why nothing was heard. */
export type Unheard = Extract<HeardSpeech, { heard: 'nothing' }>['why'] | 'gone';

type VoiceNote = Incoming & { said: Said & { kind: 'voice' } };

/** True for a message that has to be listened to before it can be understood. */
export const isVoiceNote = (incoming: Incoming): incoming is VoiceNote => incoming.said.kind === 'voice';

/** Where it stands what was heard in a voice note. */
export const heardKey = ({ identity, id }: Pick<Incoming, 'identity' | 'id'>): Key => ({
  kind: 'heard',
  owner: identity,
  id,
});

/** Longer than any queue hands a message out again; what somebody said is kept no longer than that needs. */
const KEPT_HOURS = 24;

/** More names than these cannot be told apart by ear. */
const MOST_HINTS = 50;

/** The devices somebody can mean, the likeliest first: spoken of just now, lately ordered, then the site's. */
async function likeliest(
  person: Person,
  { open, last }: Context,
  devices: readonly KnownDevice[],
  { store }: Pick<World, 'store'>,
): Promise<NamedDevice[]> {
  const written = await store.list<Operation | { answered: Answer }>('operation', person.id);
  const ordered = written
    .flatMap(({ value }) => ('order' in value ? [value] : []))
    .sort((a, b) => (a.plannedAt > b.plannedAt ? -1 : 1))
    .flatMap(({ order }) => ('deviceId' in order ? [order.deviceId] : []));
  const first = [...(open?.options ?? []), open?.request.slots.device_id, last?.slots.device_id, ...ordered];
  const rank = new Map([...new Set(first)].map((id, index) => [id, index]));
  const rankOf = ({ device_id }: NamedDevice) => rank.get(device_id) ?? first.length;
  return [...namesOf(devices)].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_HINTS);
}

async function listen(note: VoiceNote, person: Person, devices: () => Promise<NamedDevice[]>, world: World) {
  const { words, recording } = note.said;
  if (words !== undefined) return { heard: 'words' as const, text: words, sure: true, alike: [] };
  const sound = await recording();
  if (typeof sound === 'string') return { heard: 'nothing' as const, why: sound };
  return world.voice.hear(sound, { locale: person.locale, devices: await devices() });
}

/**
 * Listens to a voice note. What was heard is written down before anything comes of it: another delivery of the same note
 * must hear the very same, or it might act a second time on something else.
 */
export async function hearSpeech(
  note: VoiceNote,
  earlier: Fact<unknown> | undefined,
  person: Person,
  context: Context,
  devices: readonly KnownDevice[],
  world: World,
): Promise<Spoken | Unheard> {
  if (earlier) return (earlier as Fact<Spoken>).value;
  const heard = await listen(note, person, () => likeliest(person, context, devices, world), world);
  if (heard.heard === 'nothing') return heard.why;
  if (heard.text.trim() === '') return 'no_speech';
  const { heard: _, ...spoken } = heard;
  const key = heardKey(note);
  const expires = world.clock.now().add({ hours: KEPT_HOURS });
  if (await world.store.create<Spoken>(key, spoken, { expires })) return spoken;
  return (await world.store.read<Spoken>(key))?.value ?? spoken;
}
