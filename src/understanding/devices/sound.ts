import { isDevanagari, transliterate } from '../text/devanagari';
import { remembered } from '../text/remembered';

/** The consonants of a word, so that रूफटॉप and Rooftop meet; lone letters and digits stay as they are. */
export const sound = remembered((word): string => {
  if (/^(\d+|[a-z])$/.test(word)) return word;
  return (isDevanagari(word) ? transliterate(word) : word)
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/ch/g, 'C')
    .replace(/[ckq]+/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[zj]/g, 's')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
});
