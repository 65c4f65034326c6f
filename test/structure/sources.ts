import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(__dirname, '../..');

/** A source file: its path from the project's folder, its text, and what it imports: paths from there, or package names. */
export interface Source {
  path: string;
  text: string;
  imports: string[];
}

/** Every source file of the program that Node runs; the chat page's scripts run in a browser. */
export function sources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((path) => /\.c?[tj]s$/.test(path) && !path.includes('/page/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

const IMPORT = /^(?:import|export)\b[^'"`;=()]*\bfrom '([^'\n]+)'|\b(?:import|require)\(\s*'([^'\n]+)'/gm;

function importsOf(path: string, text: string): string[] {
  const named = [...text.matchAll(IMPORT)].map(([, by = '', through = by]) => through);
  return named.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}
