import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { version } from '../../../node_modules/@sparticuz/chromium/package.json';

/** Starts the browser that is inside an npm package. */
export async function startBrowser(): Promise<Browser> {
  // With one process for everything, closing one page would end the browser.
  const args = sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--disable-web-security');
  // Its microphone hears a beep a second, and nobody is there to be asked whether a page may use it.
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  return chromium.launch({ executablePath: unpack(), args: [...args, ...microphone] });
}

/** The package unpacks itself file by file; two test files that do so at once must not see each other's half. */
function unpack(): string {
  const folder = join(tmpdir(), `kazam-assistant-chromium-${version}`);
  if (!existsSync(folder)) {
    const mine = mkdtempSync(`${folder}-`);
    const script = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    execFileSync(process.execPath, ['-e', script], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: mine },
      timeout: 60_000,
    });
    try {
      renameSync(mine, folder);
    } catch {
      rmSync(mine, { recursive: true });
    }
  }
  return join(folder, 'chromium');
}
