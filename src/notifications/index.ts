import type { World } from '../assistant/world';
import { backInService } from './back-in-service';
import { becameFree } from './became-free';
import { bookingAffected } from './booking-affected';
import { bookingReminder } from './booking-reminder';
import { chargeEnded } from './charge-ended';
import { keptRequest } from './kept-request';
import type { Notice } from './notice';
import { takenOut } from './taken-out';
import { trouble } from './trouble';
import { weeklyReport } from './weekly-report';

/** Everything people are told without having asked just then, in the order the sweep looks for it. */
export const notices: readonly Notice[] = [
  keptRequest,
  bookingReminder,
  chargeEnded,
  becameFree,
  takenOut,
  backInService,
  bookingAffected,
  trouble,
  weeklyReport,
];

/** Tells one thing that the sweep, or an order's end, has found ready. */
export async function tellNotice(name: string, owner: string, id: string, world: World): Promise<void> {
  const notice = notices.find((each) => each.name === name);
  if (!notice) throw new Error(`there is no notice ${name}`);
  await notice.tell(owner, id, world);
}
