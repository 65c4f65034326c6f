import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** One resource of a CloudFormation template. */
export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties differ by type, and the tests look into them freely
  Properties: any;
}

/** Runs `npm run package` with nothing of the operator's around it, and answers what it printed and the template it made. */
export function packaged(): { printed: string; text: string; resources: Record<string, Resource> } {
  const { PATH = '', HOME = '' } = process.env;
  const command = spawnSync(process.execPath, [require.resolve('tsx/cli'), 'package/index.ts'], {
    cwd: root,
    env: { PATH, HOME, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' },
    encoding: 'utf8',
  });
  if (command.status !== 0) throw new Error(`${command.stdout}${command.stderr}`);
  const text = readFileSync(join(root, '.serverless/cloudformation-template-update-stack.json'), 'utf8');
  return { printed: command.stdout, text, resources: JSON.parse(text).Resources };
}
