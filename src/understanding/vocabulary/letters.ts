const table = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [letter = '', names = ''] = entry.split(':');
        return names.split('/').map((name): [string, string] => [name, letter]);
      }),
  );

/** The names of the letters as people say and recognisers write them. */
export const letterNames = table(
  `a:ay b:bee c:cee/see/sea d:dee f:ef/eff g:gee h:aitch/haitch i:eye/aye j:jay k:kay l:el/ell m:em n:en o:oh p:pee/pea q:cue/queue r:ar/are
  s:ess t:tee/tea u:you v:vee x:ex y:why/wye z:zed/zee`,
);

export const radioAlphabet = table(
  `a:alpha/alfa b:bravo c:charlie d:delta e:echo f:foxtrot g:golf h:hotel i:india j:juliet/juliett k:kilo l:lima m:mike n:november o:oscar
  p:papa q:quebec r:romeo s:sierra t:tango u:uniform v:victor w:whiskey/whisky x:xray y:yankee z:zulu`,
);

/** Letters written by ear in Devanagari. */
export const devanagariLetters = table(
  `a:ए b:बी c:सी d:डी e:ई f:एफ/एफ़ g:जी h:एच i:आई j:जे k:के l:एल m:एम n:एन o:ओ p:पी q:क्यू r:आर s:एस t:टी u:यू v:वी w:डब्ल्यू x:एक्स y:वाई z:ज़ेड/जेड`,
);

/** Words that only sound like a letter: what they give is a guess. */
export const soundAlikes = table(
  'a:hey/eh b:be/bi/beat c:si/ci d:di/the/de e:he f:if/of/half g:ji/jee h:age/each i:i j:j k:ok/okay/que l:hell/all m:am/them n:in/an/and/end o:owe/zero p:pe/pay/pi q:kyu/cute r:our/hour s:as/yes/us t:ti/the/to u:ewe/yu v:we/wee/vi x:eggs/axe y:wie z:said/jed',
);
