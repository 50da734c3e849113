/** Why a rule may be unable to say anything. */
import type { SkipReason } from '@jeugd/validators/engine';

export const skipReasons = {
  knowledge: {
    reason: 'not-in-a-file',
    text: { nl: 'vraagt kennis die geen bestand bevat', en: 'needs knowledge that no file holds' },
  },
  otherFile: {
    reason: 'other-file-missing',
    text: {
      nl: 'vraagt een ander bestand of het register',
      en: 'needs another file or the register',
    },
  },
  receiving: {
    reason: 'receiving-file-missing',
    text: {
      nl: 'vraagt het bestand van de ontvangende GI',
      en: 'needs the file of the receiving institution',
    },
  },
  previous: {
    reason: 'earlier-delivery-missing',
    text: { nl: 'vraagt de levering van de vorige periode', en: 'needs the delivery of the period before' },
  },
  redelivery: {
    reason: 'no-redelivery',
    text: {
      nl: 'vraagt een herlevering en de eerdere levering',
      en: 'needs a redelivery and the earlier delivery',
    },
  },
  deliveredOn: {
    reason: 'delivery-day-unknown',
    text: { nl: 'de dag van levering is niet gegeven', en: 'the day of delivery was not given' },
  },
  form: {
    reason: 'no-web-form',
    text: { nl: 'gaat over het webformulier', en: 'is about the web form' },
  },
  supplier: {
    reason: 'supplier-unknown',
    text: { nl: 'het soort leverancier is niet gegeven', en: 'the kind of supplier was not given' },
  },
  figures: {
    reason: 'about-figures',
    text: { nl: 'gaat over cijfers, zie de indicatoren', en: 'is about figures, see the indicators' },
  },
} as const satisfies Readonly<Record<string, SkipReason>>;
