import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createAuthority } from '../channels/alexa/authority';
import { createSpeaker, type Locale, SKILL_ID } from '../channels/alexa/driver';
import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

const authority = createAuthority();
let program: LocalProgram;
let speakers = 0;

beforeAll(async () => {
  program = await startProgram({ ALEXA_SKILL_ID: SKILL_ID }, { alexa: authority.trust });
});
beforeEach(() => program.reset());
afterAll(() => program.stop());

async function post(envelope: RequestEnvelope): Promise<ResponseEnvelope> {
  const body = JSON.stringify(envelope);
  const response = await fetch(`${program.url}/alexa`, { method: 'POST', headers: authority.sign(body), body });
  expect(response.status).toBe(200);
  return (await response.json()) as ResponseEnvelope;
}

/** A speaker nobody has spoken to. */
function speaker(locale: Locale = 'en-IN') {
  speakers += 1;
  const userId = `amzn1.ask.account.${'A'.repeat(200)}${speakers}`;
  return createSpeaker({ locale, userId, now: () => new Date(epoch(MONDAY_10) * 1000).toISOString(), post });
}

/** The eight digits a linked person is shown, as they are spoken. */
async function codeOf(driver: Speaker): Promise<string> {
  await driver.says('link my account');
  const { text } = await driver.presses('Connect Alexa');
  return /(\d ){7}\d/.exec(text)?.[0] ?? '';
}

async function linked(locale?: Locale) {
  const driver = program.driver();
  const alexa = speaker(locale);
  await alexa.says(locale === 'hi-IN' ? `मेरा कोड है ${await codeOf(driver)}` : `my code is ${await codeOf(driver)}`);
  return { driver, alexa };
}

test('a stranger may look, and is told how to link; the code of a linked chat links the speaker', async () => {
  const driver = program.driver();
  const alexa = speaker();
  expect(await alexa.opens()).toEqual({
    text: 'Welcome to Kazam charging. You can find a charger, book it, start it, or ask how your charge is going. What would you like?',
    listens: true,
  });
  expect((await alexa.says('is gate one free')).text).toBe('Gate 1: available. 10 rupees per kilowatt hour.');
  expect(await alexa.says('start gate one for two hours')).toEqual({
    text:
      'For that I need to know your Kazam account. Please link this chat first; nothing has been done. To link this speaker, ' +
      'write &quot;link my account&quot; in a chat of yours that is linked already, press Connect Alexa, and tell me: my code is, and the eight digits.',
    listens: false,
  });
  expect(await alexa.says('my code is one two three')).toMatchObject({ listens: true });
  expect((await alexa.says('my code is 1 2 3 4 5 6 7 8')).text).toMatch(/^That code is not good/);
  expect((await alexa.says(`my code is ${await codeOf(driver)}`)).text).toMatch(
    /^Welcome, Driver \d+\. This speaker is linked to your Kazam account now\./,
  );
  expect((await alexa.says('what have i booked')).text).not.toContain('Kazam account');
  expect(await program.orders()).toEqual([]);
});

test('a start is announced by voice, its outcome comes in the linked chat, and asking tells it too', async () => {
  const { driver, alexa } = await linked();
  expect(await alexa.says('start gate one for two hours')).toEqual({
    text: 'Start charging on Gate 1 for 2 hours, until 12 pm? Say yes or no.',
    listens: true,
  });
  expect(await program.orders()).toEqual([]);
  expect(await alexa.says('yes')).toEqual({
    text: 'Asking Gate 1 to start charging for 2 hours, until 12 pm, about 66 rupees. I will message you in your chat.',
    listens: false,
  });
  await program.settle();
  expect((await driver.hears()).text).toMatch(/^Gate 1 \(l5coqi\) is charging for 2 hours/);
  expect((await alexa.says('did it start')).text).toMatch(/^Gate 1 has been charging since 10 am/);

  // "Stop" ends the talk, never the charge.
  expect(await alexa.says('stop')).toEqual({ text: 'Goodbye.', listens: false });
  expect(await alexa.says('cancel')).toEqual({ text: 'Goodbye.', listens: false });
  expect(await program.log('/stopTransaction')).toEqual([]);

  // "Stop charging" does, once it was read back and said yes to.
  expect(await alexa.says('stop charging')).toMatchObject({ listens: true, text: expect.stringContaining('Gate 1') });
  expect(await program.log('/stopTransaction')).toEqual([]);
  await alexa.says('yes');
  await program.settle();
  expect(await program.log('/stopTransaction')).toHaveLength(1);
});

test('"stop" while a question is open is a no to it', async () => {
  const { alexa } = await linked();
  expect(await alexa.says('book gate one')).toMatchObject({ listens: true });
  expect(await alexa.says('stop')).toEqual({
    text: 'All right, I will leave it. Nothing has been changed.',
    listens: false,
  });
  expect(await alexa.says('yes')).toMatchObject({ listens: false });
  expect(await program.orders()).toEqual([]);
});

test('a question is asked once more after help and after what was not caught, and answered by a bare time', async () => {
  const { alexa } = await linked();
  const asked = await alexa.says('book gate one');
  expect(asked).toEqual({ text: 'When should it start? You can say: Now or In 1 hour.', listens: true });
  expect(await alexa.says('help')).toEqual({
    text:
      'You can say: which chargers are free. Book a charger tomorrow at three pm for an hour. How is my charge going. ' +
      `Or: what have I booked. ${asked.text}`,
    listens: true,
  });
  expect(await alexa.says('mumble')).toEqual({ text: `I did not catch that. ${asked.text}`, listens: true });
  expect(await alexa.says('tomorrow at 3 pm')).toMatchObject({
    listens: true,
    text: 'For how long? You can say: 30 minutes, 1 hour or 2 hours.',
  });
});

test('what an answer offers is taken by a yes, and by nothing that is said later', async () => {
  const { driver, alexa } = await linked();
  const offered = {
    text: 'Gate 2 has no booking Tuesday 9 February, 5 pm to 6 pm. Shall I book it? Say yes or no.',
    listens: true,
  };
  expect(await alexa.says('is gate two free tomorrow at five pm')).toEqual(offered);
  expect(await alexa.says('no')).toMatchObject({ listens: false });
  await alexa.says('yes');
  await alexa.says('is gate two free tomorrow at five pm');
  await alexa.says('help');
  await alexa.says('yes');
  expect(await program.orders()).toEqual([]);

  expect(await alexa.says('is gate two free tomorrow at five pm')).toEqual(offered);
  expect((await alexa.says('yes')).text).toMatch(
    /^Booked for you: Gate 2, connector 1, Tuesday 9 February, 5 pm to 6 pm/,
  );
  expect(await program.orders()).toMatchObject([
    ['/booking/createBooking', { device_id: '3654e5', user_id: driver.userId }],
  ]);
});

test('in Hindi, to a hi-IN speaker', async () => {
  const { alexa } = await linked('hi-IN');
  expect(await alexa.says('कौन से चार्जर खाली हैं')).toEqual({
    text:
      'Gate 1: खाली है। Gate 2: खाली है, कनेक्टर 1 और 2। Basement: खाली है, कनेक्टर 1, 2, 3 और 4। Tower B: खाली है। ' +
      'Fast Charger: खाली है। Clubhouse: खाली है।',
    listens: false,
  });
  expect(await alexa.says('l5coqi कल शाम 5 बजे बुक करो')).toEqual({
    text: 'कितनी देर के लिए? आप कह सकते हैं: 30 मिनट, 1 घंटा या 2 घंटे।',
    listens: true,
  });
  expect(await alexa.says('एक घंटे')).toEqual({
    text: 'Gate 1 बुक करना, मंगलवार 9 फ़रवरी, शाम 5 से 6 बजे: ठीक है? हाँ या नहीं कहिए।',
    listens: true,
  });
  expect(await program.orders()).toEqual([]);
  expect(await alexa.says('हाँ')).toEqual({
    text:
      'बुक हो गया: Gate 1, मंगलवार 9 फ़रवरी, शाम 5 से 6 बजे, 1 घंटा। ' +
      'पूरे समय चार्ज करने पर लगभग 33 रुपये लगेंगे, 3.3 किलोवाट पर।',
    listens: false,
  });
});

test('the same request again does nothing twice', async () => {
  const { alexa } = await linked();
  const envelope = alexa.envelopeFor('start gate one for two hours');
  await alexa.asks(envelope);
  expect(await alexa.asks(envelope)).toEqual({
    text: 'I have dealt with that already. Start charging on Gate 1 for 2 hours, until 12 pm? Say yes or no.',
    listens: true,
  });
  const yes = alexa.envelopeFor('yes');
  await alexa.asks(yes);
  expect(await alexa.asks(yes)).toEqual({ text: 'I have dealt with that already.', listens: false });
  await program.settle();
  expect(await program.log('/startTransaction')).toHaveLength(1);
});

test('what Amazon did not sign is refused and does nothing', async () => {
  const { alexa } = await linked();
  const body = JSON.stringify(alexa.envelopeFor('start gate one for two hours'));
  const headers = authority.sign(body.replace('two', 'ten'));
  const response = await fetch(`${program.url}/alexa`, { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  await program.settle();
  expect(await program.orders()).toEqual([]);
});

test('a spoken booking is read back, and a yes books exactly that', async () => {
  const { driver, alexa } = await linked();
  const asked = await alexa.says('book gate one tomorrow three pm for an hour');
  expect(asked).toEqual({ text: 'Book Gate 1, Tuesday 9 February, 3 pm to 4 pm? Say yes or no.', listens: true });
  expect(await program.orders()).toEqual([]);
  const done = await alexa.says('yes');
  expect(await program.orders()).toEqual([
    [
      '/booking/createBooking',
      expect.objectContaining({
        device_id: 'l5coqi',
        user_id: driver.userId,
        start_time: epoch('2027-02-09T15:00:00+05:30'),
      }),
    ],
  ]);
  expect(done).toEqual({
    text: expect.stringMatching(/^Booked for you: Gate 1, Tuesday 9 February, 3 pm to 4 pm/),
    listens: false,
  });
});
