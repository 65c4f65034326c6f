import { soundsOf } from './letter-to-sound';

/** Letters by their names, with the second name some have in India. */
const LETTERS = `a:EY b:B_IY c:S_IY d:D_IY e:IY f:EH_F g:JH_IY h:EY_CH/HH_EY_CH i:AY j:JH_EY k:K_EY l:EH_L m:EH_M n:EH_N o:OW p:P_IY q:K_Y_UW
  r:AA_R s:EH_S t:T_IY u:Y_UW v:V_IY w:D_AH_B_AH_L_Y_UW/D_AH_B_L_Y_UW x:EH_K_S y:W_AY z:Z_IY/Z_EH_D`;

/** Words the model's dictionary lacks, or knows only as Americans say them. */
const OWN = `am:EY_EH_M pm:P_IY_EH_M uptime:AH_P_T_AY_M chademo:CH_AA_D_EH_M_OW ccs:S_IY_S_IY_EH_S oh:OW zero:Z_IH_R_OW/Z_IY_R_OW/JH_IY_R_OW
  a:AH/EY rupees:R_UW_P_IY_Z/R_UH_P_IY_Z`;

function table(text: string, prefix: string): [string, string[]][] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', sounds = ''] = entry.split(':');
      return [prefix + word, sounds.split('/').map((each) => each.replaceAll('_', ' '))];
    });
}

const KNOWN = new Map([...table(LETTERS, '_'), ...table(OWN, '')]);

/** How words are pronounced, each with its variants. */
export type Pronunciations = ReadonlyMap<string, readonly string[]>;

/**
 * Looks words up: our own list first, then the model's dictionary (lines of `word(2) PH ON ES`), and where a word is in
 * neither, by its spelling. The dictionary is read through once for all words asked for.
 */
export function pronounce(words: Iterable<string>, dictionary: string): Pronunciations {
  const wanted = new Map<string, string[]>();
  for (const word of words) wanted.set(word, [...(KNOWN.get(word) ?? [])]);
  const missing = new Set([...wanted].filter(([, found]) => found.length === 0).map(([word]) => word));
  for (const line of missing.size > 0 ? dictionary.split('\n') : []) {
    const space = line.indexOf(' ');
    const word = line.slice(0, space).replace(/\(\d+\)$/, '');
    if (missing.has(word)) wanted.get(word)?.push(line.slice(space + 1).trim());
  }
  for (const [word, found] of wanted) if (found.length === 0) found.push(soundsOf(word));
  return wanted;
}
