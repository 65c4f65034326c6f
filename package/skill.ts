import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { conversations } from '../conversations';
import { interactionModel, LOCALES } from './interaction-model';
import { skillManifest } from './skill-manifest';

/** Beside the other things that are made, not written. */
const FOLDER = join(__dirname, '../.build/skill/skill-package');

/** Where the skill's requests go until the operator says: https://…/alexa, or the function's ARN. */
const { ALEXA_ENDPOINT = 'https://example.execute-api.ap-south-1.amazonaws.com/alexa' } = process.env;

/** `npm run skill`: the skill package as the ASK command line and the developer console take it. */
function main(): void {
  write('skill.json', skillManifest(ALEXA_ENDPOINT));
  for (const locale of LOCALES) {
    const language = locale === 'hi-IN' ? 'hi' : 'en';
    const examples = conversations.flatMap((conversation) => conversation.examples[language]);
    write(`interactionModels/custom/${locale}.json`, interactionModel(locale, examples));
  }
}

function write(name: string, content: object): void {
  const file = join(FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
  process.stdout.write(`${file}\n`);
}

main();
