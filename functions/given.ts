import { SettingsError } from '../src/settings';

/** A setting that a function cannot do without. Throws the `SettingsError` that names it. */
export function given(variable: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new SettingsError(`${variable} must be set.`);
  return value;
}
