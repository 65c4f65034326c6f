import { MAX_ATTEMPTS } from '../../src/assistant/queue';
import { readSettings } from '../../src/settings';
import { TABLE_DEFINITION, TTL_ATTRIBUTE } from '../../src/store/table';
import { sources } from '../structure/sources';
import { packaged, type Resource } from './template';

const FUNCTIONS = ['Slack', 'Telegram', 'Alexa', 'Worker', 'Trigger', 'Sweep'];
let made: ReturnType<typeof packaged>;

beforeAll(() => {
  made = packaged();
}, 120_000);

const propertiesOf = (name: string) => made.resources[name]?.Properties;
const ofType = (type: string): Resource[] => Object.values(made.resources).filter(({ Type }) => Type === type);
const variablesOf = (name: string): Record<string, unknown> =>
  propertiesOf(`${name}LambdaFunction`).Environment.Variables;

/** What a role allows beside its own logs: an action and the logical name of what it may be done to. */
function allowed(name: string): string[] {
  const [policy] = propertiesOf(`${name}Role`).Policies;
  const pairs = policy.PolicyDocument.Statement.flatMap(
    ({ Action, Resource }: { Action: unknown; Resource: unknown }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${action} ${nameOf(on)}`)),
  );
  return pairs.filter((pair: string) => !pair.startsWith('logs:')).sort();
}

function nameOf(on: unknown): string {
  const { 'Fn::GetAtt': att, 'Fn::Sub': sub } = on as { 'Fn::GetAtt'?: string[]; 'Fn::Sub'?: string };
  return att?.[0] ?? sub?.replace(/^\$\{(\w+)\.Arn\}/, '$1') ?? JSON.stringify(on);
}

test('it prints the weight of every function', () => {
  for (const name of FUNCTIONS) expect(made.printed).toMatch(new RegExp(`^${name.toLowerCase()} +[\\d.]+ KB`, 'm'));
});

test('the routes are the doors of npm start', () => {
  expect(ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey)).toEqual([
    'POST /slack/events',
    'POST /slack/commands',
    'POST /slack/interactivity',
    'POST /telegram/webhook',
    'POST /alexa',
  ]);
});

test('the table is the one that the store creates on one machine, with its expiry and its backups', () => {
  expect(propertiesOf('Table')).toEqual({
    ...TABLE_DEFINITION,
    TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  expect(made.resources.Table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

test.each([
  ['Messages', 'Worker'],
  ['Triggers', 'Trigger'],
])('the queue of %s is tried as often as the program counts, and outlives its function', (queue, reader) => {
  const { FifoQueue, RedrivePolicy, VisibilityTimeout } = propertiesOf(`${queue}Queue`);
  expect(FifoQueue).toBe(true);
  expect(RedrivePolicy).toEqual({
    deadLetterTargetArn: { 'Fn::GetAtt': [`${queue}DeadQueue`, 'Arn'] },
    maxReceiveCount: MAX_ATTEMPTS,
  });
  expect(propertiesOf(`${queue}DeadQueue`).FifoQueue).toBe(true);
  expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * propertiesOf(`${reader}LambdaFunction`).Timeout);
  expect(propertiesOf(`${reader}EventSourceMappingSQS${queue}Queue`)).toMatchObject({
    EventSourceArn: { 'Fn::GetAtt': [`${queue}Queue`, 'Arn'] },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  });
});

test('only the skill may call what answers Alexa, in the time she waits', () => {
  const permission = ofType('AWS::Lambda::Permission').find(
    ({ Properties }) => Properties.Principal === 'alexa-appkit.amazon.com',
  );
  expect(permission?.Properties).toMatchObject({
    FunctionName: { 'Fn::GetAtt': ['AlexaLambdaFunction', 'Arn'] },
    EventSourceToken: variablesOf('Alexa').ALEXA_SKILL_ID,
  });
  // Alexa does not know functions in other regions; there she comes by HTTPS.
  expect(permission).toMatchObject({ Condition: 'AlexaCallsFunctions' });
  expect(propertiesOf('AlexaLambdaFunction').Timeout).toBeLessThanOrEqual(10);
});

test('the sweep runs every minute', () => {
  const [rule] = ofType('AWS::Events::Rule');
  expect(rule?.Properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    Targets: [{ Arn: { 'Fn::GetAtt': ['SweepLambdaFunction', 'Arn'] } }],
  });
});

test('every function has a role of its own that allows what it does and nothing else', () => {
  for (const name of FUNCTIONS)
    expect(propertiesOf(`${name}LambdaFunction`).Role).toEqual({ 'Fn::GetAtt': [`${name}Role`, 'Arn'] });
  const facts = [
    'dynamodb:BatchGetItem Table',
    'dynamodb:DeleteItem Table',
    'dynamodb:GetItem Table',
    'dynamodb:PutItem Table',
    'dynamodb:Query Table',
  ];
  const taking = (queue: string) =>
    ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'].map((action) => `${action} ${queue}`);
  const messages = 'sqs:SendMessage MessagesQueue';
  const triggers = 'sqs:SendMessage TriggersQueue';
  expect(allowed('Slack')).toEqual([messages]);
  expect(allowed('Telegram')).toEqual([messages]);
  expect(allowed('Alexa')).toEqual([...facts, messages, triggers].sort());
  const voice = ['polly:SynthesizeSpeech "*"', 'transcribe:StartStreamTranscription "*"'];
  expect(allowed('Worker')).toEqual([...facts, ...taking('MessagesQueue'), messages, triggers, ...voice].sort());
  expect(allowed('Trigger')).toEqual([...facts, ...taking('TriggersQueue'), messages].sort());
  expect(allowed('Sweep')).toEqual([...facts, 'dynamodb:Query Table/index/due', messages, triggers].sort());
});

test('every command that the store sends is allowed', () => {
  const sent = sources('src/store').flatMap(({ text }) =>
    [...text.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name),
  );
  const made = new Set(sent.filter((name) => !/Table|TimeToLive/.test(name ?? '')));
  expect(made.size).toBeGreaterThan(3);
  for (const name of made) expect(allowed('Worker')).toContain(`dynamodb:${name} Table`);
});

test('no role has a wildcard, but for what knows no resources', () => {
  const voice = /"Action":\["transcribe:StartStreamTranscription","polly:SynthesizeSpeech"\],"Resource":"\*"/;
  for (const { Properties } of ofType('AWS::IAM::Role'))
    expect(JSON.stringify(Properties).replace(voice, '')).not.toContain('*');
});

test('the logs of every function are kept for a while', () => {
  expect(ofType('AWS::Logs::LogGroup').map(({ Properties }) => Properties.RetentionInDays)).toEqual(
    FUNCTIONS.map(() => 30),
  );
});

test('secrets are named, never contained, and only by the functions that need them', () => {
  const secrets = (name: string) =>
    Object.entries(variablesOf(name))
      .filter(([, value]) => String(value).includes('{{resolve:secretsmanager:'))
      .map(([variable, value]) => {
        expect(value).toBe(`{{resolve:secretsmanager:kazam-assistant/prod:SecretString:${variable}}}`);
        return variable;
      });
  expect(secrets('Slack')).toEqual(['SLACK_SIGNING_SECRET']);
  expect(secrets('Telegram')).toEqual(['TELEGRAM_WEBHOOK_SECRET']);
  const speaking = ['KAZAM_TOKEN', 'SLACK_BOT_TOKEN', 'TELEGRAM_BOT_TOKEN'];
  expect(secrets('Alexa')).toEqual(['KAZAM_TOKEN', 'PEOPLE']);
  expect(secrets('Worker')).toEqual([...speaking, 'PEOPLE']);
  expect(secrets('Trigger')).toEqual(['KAZAM_TOKEN']);
  expect(secrets('Sweep')).toEqual(speaking);
  for (const name of FUNCTIONS)
    for (const [variable, value] of Object.entries(variablesOf(name)))
      if (/TOKEN|SECRET|PEOPLE/.test(variable)) expect(value).toMatch(/^\{\{resolve:/);
});

test('every variable is a setting of the program', () => {
  const asked = new Set<string | symbol>();
  readSettings(new Proxy({}, { get: (_, name) => void asked.add(name) }));
  for (const name of FUNCTIONS)
    for (const variable of Object.keys(variablesOf(name))) expect(asked).toContain(variable);
});
