const words = (text: string): string[] => text.trim().split(/\s+/);

const entries = (text: string, from: number): [string, number][] =>
  words(text).flatMap((variants, i) => variants.split('/').map((word): [string, number] => [word, from + i]));

/** English number words up to nineteen, and tens. */
export const englishUnits = new Map<string, number>(
  entries(
    'zero/nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
);

export const englishTens = new Map<string, number>(
  words('twenty thirty forty/fourty fifty sixty seventy eighty ninety').flatMap((variants, i) =>
    variants.split('/').map((word): [string, number] => [word, (i + 2) * 10]),
  ),
);

/** Hindi has a word of its own for every number below a hundred. */
export const hindiNumbers = new Map<string, number>([
  ['shunya', 0],
  ['शून्य', 0],
  ...entries(
    `ek/एक do/दो teen/तीन/tin char/चार/chaar paanch/पाँच/पांच/panch chhe/छह/छः/छ/chhah/cheh/che saat/सात aath/आठ/ath nau/नौ das/दस/dus
    gyarah/ग्यारह/gyara barah/बारह/bara terah/तेरह/tera chaudah/चौदह/chauda pandrah/पंद्रह/पन्द्रह/pandra solah/सोलह/sola satrah/सत्रह/satra atharah/अठारह/athara unnis/उन्नीस bees/बीस/bis
    ikkis/इक्कीस bais/बाईस teis/तेईस chaubis/चौबीस pachchis/पच्चीस/pachis chhabbis/छब्बीस sattais/सत्ताईस atthais/अट्ठाईस untis/उनतीस tees/तीस
    iktis/इकतीस battis/बत्तीस taintis/तैंतीस chauntis/चौंतीस paintis/पैंतीस chhattis/छत्तीस saintis/सैंतीस adtis/अड़तीस untalis/उनतालीस chalis/चालीस/chaalis
    iktalis/इकतालीस bayalis/बयालीस taintalis/तैंतालीस chavalis/चवालीस paintalis/पैंतालीस/paitalis chhiyalis/छियालीस saintalis/सैंतालीस adtalis/अड़तालीस unchas/उनचास pachas/पचास/pachaas
    ikyavan/इक्यावन bavan/बावन tirpan/तिरपन chauvan/चौवन pachpan/पचपन chhappan/छप्पन sattavan/सत्तावन atthavan/अट्ठावन unsath/उनसठ saath/साठ/sath
    iksath/इकसठ basath/बासठ tirsath/तिरसठ chaunsath/चौंसठ painsath/पैंसठ chhiyasath/छियासठ sadsath/सड़सठ adsath/अड़सठ unhattar/उनहत्तर sattar/सत्तर
    ikhattar/इकहत्तर bahattar/बहत्तर tihattar/तिहत्तर chauhattar/चौहत्तर pachhattar/पचहत्तर/pachattar chhihattar/छिहत्तर satahattar/सतहत्तर athahattar/अठहत्तर unasi/उनासी assi/अस्सी
    ikyasi/इक्यासी bayasi/बयासी tirasi/तिरासी chaurasi/चौरासी pachasi/पचासी chhiyasi/छियासी sattasi/सत्तासी atthasi/अट्ठासी navasi/नवासी nabbe/नब्बे
    ikyanve/इक्यानवे banve/बानवे tiranve/तिरानवे chauranve/चौरानवे pachanve/पचानवे chhiyanve/छियानवे sattanve/सत्तानवे atthanve/अट्ठानवे ninyanve/निन्यानवे`,
    1,
  ),
]);

/** Hundreds and thousands in both languages. */
export const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['sau', 100],
  ['hazaar', 1000],
]);

/** Hindi fractions that stand alone, and those that amend the number after them. */
export const fractions = new Map<string, number>([
  ['aadha', 0.5],
  ['paun', 0.75],
  ['sava', 1.25],
  ['dedh', 1.5],
  ['dhai', 2.5],
]);

export const amendments = new Map<string, number>([
  ['sadhe', 0.5],
  ['sava', 0.25],
  ['paune', -0.25],
]);

/** Words that sound like numbers; they are numbers only where a number must stand. */
export const homophones = new Map<string, number>([
  ['to', 2],
  ['too', 2],
  ['for', 4],
  ['ate', 8],
  ['won', 1],
]);

const numberWords = new Set([
  ...englishUnits.keys(),
  ...englishTens.keys(),
  ...hindiNumbers.keys(),
  ...scales.keys(),
  ...fractions.keys(),
  ...amendments.keys(),
]);

/** Whether a number may begin with this word. */
export const numeric = (word: string): boolean => isDigit(word.charCodeAt(0)) || numberWords.has(word);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
