import type { Location } from '../../../assistant/charging';

const EARTH_RADIUS_KM = 6371;

/** The great-circle distance between two places. */
export function kilometresBetween([lat1, long1]: Location, [lat2, long2]: Location): number {
  const [phi1, phi2] = [radians(lat1), radians(lat2)];
  const halfChord =
    Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(long2 - long1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(halfChord));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
