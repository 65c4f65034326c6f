/** Prints one figure: one JSON object a line. */
export function print(bench: string, figure: object): void {
  process.stdout.write(`${JSON.stringify({ bench, ...figure })}\n`);
}
