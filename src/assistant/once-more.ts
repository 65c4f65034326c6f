import type { Channel } from './reply';
import type { World } from './world';

const lookingFirst = (channel: Channel): Channel => ({
  ...channel,
  post: (...said) => (channel.postUnlessThere ? channel.postUnlessThere(...said) : channel.post(...said)),
});

/** The world for a job that is handed out once more: what is to be posted may stand there already. */
export const onceMore = (world: World): World => ({
  ...world,
  channelOf: (chat) => lookingFirst(world.channelOf(chat)),
});
