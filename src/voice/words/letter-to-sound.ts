/** Spellings and their sounds in the model's own alphabet, the longest first; made for Indian and English place names. */
const SOUNDS = new Map(
  `tion:SH AH N|sch:S K|tch:CH|igh:AY|eau:OW|aa:AA|ee:IY|oo:UW|ai:AY|au:AW|ay:EY|ea:IY|ei:EY|ey:IY|ie:IY|oa:OW|oi:OY|oy:OY|ou:AW|ow:OW|ue:UW|ew:Y UW
  |bh:B|ch:CH|ck:K|dh:D|gh:G|jh:JH|kh:K|ng:NG G|ph:F|qu:K W|sh:SH|th:T|wh:W|zh:ZH|bb:B|cc:K|dd:D|ff:F|gg:G|jj:JH|kk:K|ll:L|mm:M|nn:N|pp:P|rr:R|ss:S|tt:T|vv:V|zz:Z
  |a:AA|b:B|c:K|d:D|e:EH|f:F|g:G|h:HH|i:IH|j:JH|k:K|l:L|m:M|n:N|o:OW|p:P|q:K|r:R|s:S|t:T|u:UH|v:V|w:W|x:K S|y:IY|z:Z`
    .split('|')
    .map((entry): [string, string] => {
      const [letters = '', sounds = ''] = entry.trim().split(':');
      return [letters, sounds];
    }),
);

/** A guess at how a word sounds that stands in no dictionary. */
export function soundsOf(word: string): string {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const sounds: string[] = [];
  for (let at = 0; at < letters.length; ) {
    const length = [4, 3, 2, 1].find((size) => SOUNDS.has(letters.slice(at, at + size))) ?? 1;
    sounds.push(soundAt(letters, at, length));
    at += length;
  }
  return sounds.filter((sound) => sound !== '').join(' ');
}

/** What English spelling hides: a final silent e, soft c and g, y before a vowel. */
function soundAt(letters: string, at: number, length: number): string {
  const spelling = letters.slice(at, at + length);
  const rest = letters.slice(at + length);
  if (spelling === 'e' && rest === '' && /[aeiou].*[^aeiou]e$/.test(letters)) return '';
  if (spelling === 'c' && /^[eiy]/.test(rest)) return 'S';
  if (spelling === 'y' && /^[aeiou]/.test(rest)) return 'Y';
  if (spelling === 'a' && rest === '' && letters.length > 2) return 'AH';
  return SOUNDS.get(spelling) ?? '';
}
