import type { v1 } from 'ask-smapi-model';
import { INVOCATION_NAME, LOCALES } from './interaction-model';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;

const DESCRIPTION =
  'Find, book, start and follow charges of your electric vehicle on the chargers of your site. ' +
  'Link the skill once: write "link my account" in a chat with the Kazam Assistant that is linked already, press Connect ' +
  'Alexa, and say the code it shows.';
const DESCRIPTION_HI =
  'अपनी साइट के चार्जर खोजिए, बुक कीजिए, चालू कीजिए और चार्जिंग का हाल पूछिए। ' +
  'एक बार जोड़ने के लिए Kazam Assistant की अपनी जुड़ी हुई चैट में लिखिए "मेरा खाता जोड़ो", Alexa जोड़ें दबाइए, और दिखा हुआ कोड बोलिए।';

const ENGLISH = {
  name: 'Kazam Charging',
  summary: 'Charge your electric vehicle by talking.',
  description: DESCRIPTION,
  examplePhrases: [
    `Alexa, open ${INVOCATION_NAME}`,
    `Alexa, ask ${INVOCATION_NAME} which chargers are free`,
    `Alexa, ask ${INVOCATION_NAME} how is my charge going`,
  ],
  keywords: ['electric vehicle', 'charging', 'charger'],
};
const HINDI = {
  ...ENGLISH,
  summary: 'अपनी गाड़ी बोलकर चार्ज कीजिए।',
  description: DESCRIPTION_HI,
  examplePhrases: [
    `Alexa, ${INVOCATION_NAME} खोलो`,
    `Alexa, ${INVOCATION_NAME} से पूछो कौन से चार्जर खाली हैं`,
    `Alexa, ${INVOCATION_NAME} से पूछो मेरी चार्जिंग कितनी हुई`,
  ],
};

const isHindi = (locale: string) => locale === 'hi-IN';

/**
 * The manifest of the skill. `endpoint` is the HTTPS address of `/alexa`, or the function's ARN where Alexa calls functions. Icons and a
 * privacy policy are the operator's to add before it is published; while it is in development none are needed.
 */
export function skillManifest(endpoint: string): Envelope {
  // An HTTP API of AWS answers with a certificate for all of them.
  const sslCertificateType: v1.skill.Manifest.SSLCertificateType = /^https:\/\/[^/]+\.amazonaws\.com\//.test(endpoint)
    ? 'Wildcard'
    : 'Trusted';
  const uri = endpoint.startsWith('https:') ? { uri: endpoint, sslCertificateType } : { uri: endpoint };
  const each = <T>(value: (locale: string) => T) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)]));
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: each((locale) => (isHindi(locale) ? HINDI : ENGLISH)),
        isAvailableWorldwide: false,
        distributionCountries: ['IN', 'US', 'GB'],
        category: 'NAVIGATION_AND_TRIP_PLANNER',
        testingInstructions: 'Without linking, ask which chargers are free, or what a charger costs.',
      },
      apis: { custom: { endpoint: uri } },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
      },
    },
  };
}
