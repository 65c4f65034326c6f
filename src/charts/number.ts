/** A value as it stands beside its mark: `98.2`, `1,20,000`; small ones keep two decimals. */
export const numberWords = (value: number): string =>
  value.toLocaleString('en-IN', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });
