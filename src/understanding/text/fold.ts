/**
 * One spelling for the many of romanised Hindi: karo, kro and kaaro are one word, so are ghante, ghnte and घंटे.
 * Only words that are not otherwise known are looked up by it.
 */
export function fold(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/ee+|ii+|y/g, 'i')
    .replace(/oo+|uu+/g, 'u')
    .replace(/(?<!^)a+/g, '')
    .replace(/^a+/, 'a')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[eiou])n$/, '')
    .replace(/(?<=.)h$/, '');
}
