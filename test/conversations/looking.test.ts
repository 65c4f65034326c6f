import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
});
afterAll(() => program.stop());
afterEach(async () => expect(await program.orders()).toEqual([]));

const says = async (text: string) => {
  const { text: reply, buttons } = await program.driver().says(text);
  return [reply, buttons];
};

describe('one charger', () => {
  test('free, it can be started and booked by a press', async () => {
    expect(await says('is l5coqi free?')).toEqual([
      'Gate 1 (l5coqi): available. ₹10 per kWh.',
      ['Start charging', 'Book it'],
    ]);
  });

  test('charging, it is busy, and who charges stays their own matter', async () => {
    expect(await says('is 3pt6d3 free?')).toEqual(['Tower A (3pt6d3): busy. ₹9 per kWh.', ['Tell me when it is free']]);
  });

  test('of several connectors it names the free ones', async () => {
    expect((await says('is 3654e5 free?'))[0]).toBe('Gate 2 (3654e5): available (connectors 1 and 2). ₹12 per kWh.');
  });

  test('offline, it says since when', async () => {
    expect((await says('is vee9hn free?'))[0]).toBe(
      'Visitor Parking (vee9hn): available via Bluetooth (last online at 7:00 am IST). ₹8 per kWh.',
    );
  });

  test('in Hindi', async () => {
    expect((await says('क्या l5coqi खाली है?'))[0]).toBe('Gate 1 (l5coqi): खाली है। ₹10 प्रति यूनिट।');
    expect((await says('l5coqi free hai kya?'))[0]).toBe('Gate 1 (l5coqi): free hai. ₹10 per unit.');
  });
});

describe('the site', () => {
  test('all chargers, the free ones first', async () => {
    expect((await says('status of all chargers'))[0]).toBe(
      [
        'Gate 1 (l5coqi): available',
        'Gate 2 (3654e5): available (connectors 1 and 2)',
        'Basement (4rnhvu): available (connectors 1, 2, 3 and 4)',
        'Tower B (2kdpzr): available',
        'Fast Charger (73df56): available',
        'Clubhouse (ggw52e): available',
        'Visitor Parking (vee9hn): available via Bluetooth (last online at 7:00 am IST)',
        'Tower A (3pt6d3): busy',
      ].join('\n'),
    );
  });

  test('the free ones only, three of them to start by a press', async () => {
    const [text, buttons] = await says('which chargers are free now?');
    expect(String(text).split('\n')).toHaveLength(6);
    expect(buttons).toEqual(['Start Gate 1', 'Start Gate 2', 'Start Basement']);
  });

  test('one that is closed is not among the free ones', async () => {
    await program.clock({ set: '2027-02-08T23:00:00+05:30' });
    const [text] = await says('which chargers are free now?');
    expect(String(text)).not.toContain('Clubhouse');
    expect(String(text).split('\n')[0]).toBe('Gate 1 (l5coqi): available');
    await program.reset();
  });

  test('in Hindi', async () => {
    const [text, buttons] = await says('कौन से चार्जर खाली हैं?');
    expect(String(text).split('\n')[1]).toBe('Gate 2 (3654e5): खाली है (कनेक्टर 1 और 2)');
    expect(buttons).toEqual(['Gate 1 शुरू करें', 'Gate 2 शुरू करें', 'Basement शुरू करें']);
  });

  test('by socket', async () => {
    expect(await says('show me ccs chargers')).toEqual(['Fast Charger (73df56): available', ['Start Fast Charger']]);
    expect((await says('show me chademo chargers'))[0]).toBe('No charger here fits CHAdeMO.');
  });

  test('a guest may look', async () => {
    expect((await program.as('guest').says('is l5coqi free?')).text).toBe('Gate 1 (l5coqi): available. ₹10 per kWh.');
  });
});

describe('a time to come', () => {
  test('not booked then: one press books it', async () => {
    expect(await says('is l5coqi free tomorrow at 5pm?')).toEqual([
      'Gate 1 (l5coqi) has no booking Tue 9 Feb, 5:00 pm to 6:00 pm IST. Shall I book it?',
      ['Book it'],
    ]);
  });

  test('in Hindi', async () => {
    expect(await says('क्या l5coqi कल शाम 5 बजे खाली है?')).toEqual([
      'Gate 1 (l5coqi) पर मंगल 9 फ़रवरी, शाम 5:00 से 6:00 बजे IST कोई बुकिंग नहीं है। बुक कर दूँ?',
      ['बुक करें'],
    ]);
  });

  test('any charger', async () => {
    expect(await says('is anything free tomorrow morning at 9?')).toEqual([
      'Not booked Tue 9 Feb, 9:00 am to 10:00 am IST: Gate 1, Gate 2, Tower A, Basement, Tower B, Fast Charger, Visitor Parking, Clubhouse.',
      ['Gate 1', 'Gate 2', 'Tower A'],
    ]);
  });

  test('outside the opening hours', async () => {
    expect((await says('is clubhouse free tomorrow at 11pm?'))[0]).toBe(
      'Clubhouse (ggw52e) is open 6:00 am to 10:00 pm only. These would work:',
    );
  });
});

describe('prices', () => {
  test('by energy', async () => {
    expect((await says('how much does l5coqi cost?'))[0]).toBe(
      'Gate 1 (l5coqi): ₹10 per kWh. An hour at 3.3 kW comes to about ₹33.',
    );
  });

  test('with a fixed part and tax', async () => {
    expect((await says('how much does 3654e5 cost?'))[0]).toBe(
      'Gate 2 (3654e5): ₹12 per kWh, ₹20 once per charge, plus 18 % tax. An hour at 7.4 kW comes to about ₹128.',
    );
  });

  test('by the hour', async () => {
    expect((await says('how much does 2kdpzr cost?'))[0]).toBe(
      'Tower B (2kdpzr): ₹40 per hour. An hour at 3.3 kW comes to about ₹40.',
    );
  });

  test('of all, the cheapest first, where none is named; of the one just talked about, and then of all', async () => {
    const driver = program.driver();
    const all = [
      '• Visitor Parking (vee9hn): ₹8 per kWh',
      '• Tower A (3pt6d3): ₹9 per kWh',
      '• Gate 1 (l5coqi): ₹10 per kWh',
    ].join('\n');
    expect((await driver.says('what does charging cost?')).text).toContain(
      `Prices, the lowest for a unit (kWh) first:\n${all}`,
    );
    expect((await driver.says('charging kitne ki hai?')).text).toContain(`Rate, sabse sasta pehle:`);
    expect((await driver.says('चार्जिंग कितने की है?')).text).toContain('दाम, सबसे सस्ता पहले:');
    await driver.says('gate 2 free hai kya?');
    expect(await driver.says('kitne ka padega')).toMatchObject({
      text: expect.stringContaining('Gate 2 (3654e5): ₹12 per unit'),
      buttons: ['Sabhi rate'],
    });
    expect((await driver.presses('Sabhi rate')).text).toContain('Rate, sabse sasta pehle:');
  });

  test('by name', async () => {
    expect((await says('what is the rate at tower a?'))[0]).toBe(
      'Tower A (3pt6d3): ₹9 per kWh. An hour at 3.3 kW comes to about ₹30.',
    );
  });

  test('in Hindi', async () => {
    expect((await says('l5coqi का रेट क्या है?'))[0]).toBe(
      'Gate 1 (l5coqi): ₹10 प्रति यूनिट (kWh)। 3.3 kW पर एक घंटे के लगभग ₹33।',
    );
  });
});

describe('help', () => {
  test('a driver hears what drivers can say', async () => {
    expect((await program.as('asha').says('help')).text).toBe(
      [
        'Hello Asha. You can say things like:',
        '• which chargers are free now?',
        '• book Gate 1 tomorrow 3pm for an hour',
        '• start charging on Gate 1 for 2 hours',
        '• how is my charge going?',
        '• what have I booked?',
        '• show my charges this month',
      ].join('\n'),
    );
    expect((await program.as('asha').presses('Everything I can do')).text).toBe(
      [
        'Hello Asha. You can say things like:',
        '• book Gate 1 tomorrow 3pm for an hour',
        '• start charging on Gate 1 for 2 hours',
        '• stop charging',
        '• how is my charge going?',
        '• extend my charge by 30 minutes',
        '• tell me when my charge is done',
        '• is Gate 1 free?',
        '• which chargers are free now?',
        '• is Gate 1 free tomorrow at 5pm?',
        '• tell me when Gate 1 is free',
        '• what have I booked?',
        '• move my booking to 5pm',
        '• cancel my booking',
        '• how much does Gate 1 cost?',
        '• show my charges this month',
        '• show my last charge',
        '• call Gate 1 my corner',
        '• link my account',
      ].join('\n'),
    );
  });

  test('a guest hears what guests can say, and how to become more', async () => {
    expect((await program.as('guest').says('help')).text).toBe(
      [
        'Hello Guest. You can say things like:',
        '• is Gate 1 free?',
        '• which chargers are free now?',
        '• is Gate 1 free tomorrow at 5pm?',
        '• how much does Gate 1 cost?',
        '• link my account',
        'To book and charge, link this chat to your Kazam account first.',
      ].join('\n'),
    );
  });

  test('in Hindi', async () => {
    expect((await program.as('ravi').says('मदद')).text).toContain(
      'नमस्ते Ravi। आप ऐसे कह सकते हैं:\n• कौन से चार्जर खाली हैं?\n• Gate 1 कल शाम 5 बजे',
    );
  });
});

describe('linking', () => {
  test('a linked chat says so', async () => {
    expect((await says('link my account'))[0]).toBe('This chat is linked to your Kazam account already.');
    expect((await says('मेरा खाता जोड़ो'))[0]).toBe('यह चैट पहले से आपके Kazam खाते से जुड़ी है।');
  });

  test('a guest hears that only a proof counts', async () => {
    expect((await program.as('guest').says('link my account')).text).toBe(
      'I link a chat only where the number is proven to be yours: in Telegram, press the button that shares your own contact; in Slack, ask the site to add your work e-mail to its list. A number that is typed does not count.',
    );
  });
});

test('an empty or overlong text is refused before it is taken', async () => {
  for (const text of ['', '  ', 'x'.repeat(1001)]) {
    const body = JSON.stringify({ person: 'asha', text });
    expect((await fetch(`${program.url}/api/messages`, { method: 'POST', body })).status).toBe(400);
  }
});
