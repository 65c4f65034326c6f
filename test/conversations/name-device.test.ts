import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
});
afterAll(() => program.stop());

test('a name of one’s own is understood and said, to that person only; the site’s name goes on working', async () => {
  const driver = program.driver();
  expect(await driver.says('name gate 1 home base')).toMatchObject({
    text: 'For you, Gate 1 (l5coqi) is "home base" from now on. Nobody else sees that name, and the old one still works.',
    buttons: ['Forget "home base"'],
  });
  expect((await driver.says('is home base free?')).text).toBe('home base (l5coqi): available. ₹10 per kWh.');
  expect((await driver.says('is gate 1 free?')).text).toBe('home base (l5coqi): available. ₹10 per kWh.');
  expect((await program.driver().says('is gate 1 free?')).text).toBe('Gate 1 (l5coqi): available. ₹10 per kWh.');
  await driver.says('charge 5 units on home base');
  expect((await driver.hears()).text).toContain('home base (l5coqi) is charging for 5 kWh');
  await driver.says('stop home base');
  await driver.hears();
  expect((await driver.hears()).text).toContain('Your charge on home base (l5coqi) has ended');
});

test('it is changed by naming again, and dropped by its button', async () => {
  const driver = program.driver();
  await driver.says('call gate 1 office');
  expect((await driver.says('call office workplace')).text).toContain('For you, Gate 1 (l5coqi) is "workplace"');
  expect((await driver.says('is workplace free?')).text).toContain('workplace (l5coqi): available');
  expect((await driver.presses('Forget "workplace"')).text).toBe(
    '"workplace" is forgotten: for you it is Gate 1 (l5coqi) again.',
  );
  expect((await driver.says('is gate 1 free?')).text).toContain('Gate 1 (l5coqi): available');
});

test.each([
  [
    'call gate 1 "a name that is far longer than any button"',
    'That is too long for a name: 30 letters at most. What do you want to call it?',
  ],
  [
    'call gate 1 "hi = there"',
    '"hi = there" will not do: only letters, digits and spaces, please. What do you want to call it?',
  ],
])('"%s" is refused with why', async (said, text) => {
  expect((await program.driver().says(said)).text).toBe(text);
});

test('in Hindi and in Hinglish', async () => {
  const driver = program.driver();
  expect((await driver.says('l5coqi का नाम दफ़्तर रखो')).text).toBe(
    'अब से आपके लिए Gate 1 (l5coqi) का नाम "दफ़्तर" है। यह नाम किसी और को नहीं दिखता, और पुराना नाम भी चलता रहेगा।',
  );
  expect((await driver.says('क्या दफ़्तर खाली है?')).text).toBe('दफ़्तर (l5coqi): खाली है। ₹10 प्रति यूनिट।');
  expect((await program.driver().says('l5coqi ka naam office rakho')).text).toBe(
    'Ab se aapke liye Gate 1 (l5coqi) ka naam "office" hai. Yeh naam kisi aur ko nahi dikhta, aur purana naam bhi chalta rahega.',
  );
});

describe('a name that means another charger already', () => {
  test.each([
    ['call gate 1 Tower B', '"Tower B" is the name of Tower B (2kdpzr) already. What do you want to call it instead?'],
    ['call gate 1 2kdpzr', '"2kdpzr" is the name of Tower B (2kdpzr) already. What do you want to call it instead?'],
    ['call gate 1 TOWER-B', '"TOWER-B" is the name of Tower B (2kdpzr) already. What do you want to call it instead?'],
    ['gate 1 ka naam tower b rakho', '"tower b" pehle se Tower B (2kdpzr) ka naam hai. Koi aur naam bataiye.'],
  ])('%s: refused, with whose it is', async (said, text) => {
    const driver = program.driver();
    expect((await driver.says(said)).text).toBe(text);
    expect((await driver.says('home base')).text).toMatch(/Gate 1 \(l5coqi\) (is|ka naam) "home base"/);
  });

  test('one’s own name given to a second charger is asked about, and the first keeps it', async () => {
    const driver = program.driver();
    await driver.says('call gate 1 office');
    expect((await driver.says('call tower b office')).text).toBe(
      '"office" is the name of office (l5coqi) already. What do you want to call it instead?',
    );
    expect((await driver.says('workplace')).text).toContain('For you, Tower B (2kdpzr) is "workplace" from now on');
    expect((await driver.says('is office free?')).text).toContain('office (l5coqi): available');
  });

  test('the same name once more changes nothing', async () => {
    const driver = program.driver();
    await driver.says('call gate 1 office');
    await driver.says('call gate 1 office');
    expect((await driver.says('is office free?')).text).toContain('office (l5coqi): available');
  });
});

describe('a name to be forgotten', () => {
  test('is the only one there is', async () => {
    const driver = program.driver();
    expect((await driver.says('forget the nickname')).text).toBe(
      'You have given no charger a name of your own, so there is none to forget.',
    );
    await driver.says('call gate 1 office');
    expect((await driver.says('forget the nickname')).text).toBe(
      '"office" is forgotten: for you it is Gate 1 (l5coqi) again.',
    );
  });

  test('or is asked for among those there are', async () => {
    const driver = program.driver();
    await driver.says('call gate 1 office');
    await driver.says('call tower b home');
    await driver.says('which chargers are free now?');
    expect(await driver.says('forget the nickname')).toMatchObject({
      text: 'Which charger?',
      buttons: ['office', 'home'],
    });
    expect((await driver.presses('home')).text).toBe('"home" is forgotten: for you it is Tower B (2kdpzr) again.');
  });
});

test('a name whose end looks like another charger is still the name of the one that was asked about', async () => {
  const driver = program.driver();
  await driver.says('call gate 1 tower b');
  expect((await driver.says('Home base 2')).text).toContain('For you, Gate 1 (l5coqi) is "Home base 2" from now on');
  expect((await driver.says('is home base 2 free?')).text).toContain('Home base 2 (l5coqi): available');
});
