import type { Location } from '../../src/assistant/charging';

const EARTH_RADIUS_KM = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way as the crow flies, in kilometres. */
export function kilometres([lat1, long1]: Location, [lat2, long2]: Location): number {
  const [a, b] = [radians(lat1), radians(lat2)];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(long2 - long1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
