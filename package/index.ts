import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const bundles = join(root, '.esbuild/.build/functions');

/** `npm run package`: the artefacts and the CloudFormation template in `.serverless`, without an account or a network. */
function main(): void {
  const { status, error } = spawnSync(join(root, 'node_modules/.bin/osls'), ['package', ...process.argv.slice(2)], {
    cwd: root,
    // Its cache of checked settings belongs to this project, not into somebody's home.
    env: { ...process.env, SLS_SCHEMA_CACHE_BASE_DIR: join(root, 'node_modules/.cache') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) throw error;
  if (status === 0) for (const line of weighed()) process.stdout.write(`${line}\n`);
  process.exitCode = status ?? 1;
}

function weighed(): string[] {
  const names = readdirSync(bundles).filter((file) => file.endsWith('.js'));
  return names.map((file) => {
    const name = file.replace('.js', '');
    const zip = join(root, '.serverless', `${name}.zip`);
    return `${name.padEnd(10)} ${kilobytes(join(bundles, file))} bundle ${kilobytes(zip)} zip`;
  });
}

const kilobytes = (file: string) => `${(statSync(file).size / 1000).toFixed(1).padStart(8)} KB`;

main();
