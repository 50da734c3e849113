/** What the rules on parental authority and guardianship say. No text gives a day that follows from a birth date. */
import type { RuleTexts } from '../rule-texts.js';

export const authorityTexts = {
  G01: {
    title: { nl: 'minderjarige zonder gezag', en: 'minor without authority' },
    message: {
      nl: 'Na het einde van dit gezag heeft niemand gezag over dit minderjarige kind. Vul aan wie het gezag of de voogdij daarna heeft, of verbeter het einde.',
      en: 'After the end of this authority nobody holds authority over this minor. Add who holds authority or guardianship after it, or correct the end.',
    },
  },
  G02: {
    title: { nl: 'meer dan twee gezagsdragers', en: 'more than two holders of authority' },
    message: {
      nl: 'Op de dag waarop dit gezag begint, zijn er al twee andere gezagsdragers. Sluit het gezag af van wie het niet meer heeft, of verbeter het begin.',
      en: 'On the day this authority begins two others already hold it. Close the authority of those who no longer hold it, or correct the start.',
    },
  },
  G03: {
    title: { nl: 'gezagsdrager is minderjarig', en: 'holder of authority is a minor' },
    message: {
      nl: 'De gezagsdrager is minderjarig en niet meerderjarig verklaard. Controleer wie het gezag heeft en vanaf wanneer, of leg de meerderjarigverklaring vast (decisions: declared-of-age).',
      en: 'The holder is a minor and was not declared of age. Check who holds authority and since when, or record the declaration (decisions: declared-of-age).',
    },
  },
  G04: {
    title: {
      nl: 'rechtspersoon met ander of gedeeld gezag',
      en: 'organisation with other or shared authority',
    },
    message: {
      nl: 'Een rechtspersoon heeft nooit ouderlijk gezag, en heeft de voogdij altijd alleen. Kies de soort voogdij (kind), of sluit het gezag af van wie het niet meer heeft.',
      en: 'An organisation never holds parental authority, and is always guardian by itself. Choose the kind of guardianship (kind), or close the authority of those who no longer hold it.',
    },
  },
  G05: {
    title: { nl: 'ouderlijk gezag en voogdij tegelijk', en: 'parental authority and guardianship at once' },
    message: {
      nl: 'Op de dag waarop dit gezag begint, is er van een ander nog gezag van de andere soort: ouderlijk gezag en voogdij gaan niet samen. Sluit het ene af op de dag waarop het andere begint.',
      en: 'On the day this authority begins there is still authority of the other sort: parental authority and guardianship exclude each other. Close the one on the day the other begins.',
    },
  },
  G06: {
    title: { nl: 'gezag na de 18e verjaardag', en: 'authority beyond the 18th birthday' },
    message: {
      nl: 'Het gezag loopt door na de 18e verjaardag van het kind. Vul als einde de 18e verjaardag in, of verbeter de geboortedatum.',
      en: 'The authority goes on after the 18th birthday of the child. Fill in that birthday as the end, or correct the birth date.',
    },
  },
  G07: {
    title: { nl: 'gezag beëindigd zonder opvolger', en: 'authority ended without a successor' },
    message: {
      nl: 'Het gezag is beëindigd, maar op die dag heeft geen ander het gezag. Leg vast dat de andere ouder het alleen uitoefent of wie voogd is, en sluit het beëindigde gezag af.',
      en: 'Authority was ended, but on that day nobody else holds it. Record that the other parent holds it alone or who is guardian, and close the authority that was ended.',
    },
  },
  G08: {
    title: { nl: 'schorsing langer dan drie maanden', en: 'suspension longer than three months' },
    message: {
      nl: 'De schorsing van het gezag is op {until} vervallen: er is niet vóór die dag om beëindiging verzocht. Vul het einde in, of vul het verzoek aan (requests: end-of-gezag).',
      en: 'The suspension of authority lapsed on {until}: its termination was not requested before that day. Fill in the end, or add the request (requests: end-of-gezag).',
    },
  },
  G09: {
    title: { nl: 'te vroeg om gezag met een ander gevraagd', en: 'authority with another asked too early' },
    message: {
      nl: 'Het kind heeft nog een juridische ouder; dan vraagt de wet een jaar gezamenlijke zorg en drie jaar eenhoofdig gezag, direct vóór het verzoek. Controleer de datums, of vul aan sinds wanneer er samen voor het kind wordt gezorgd (jointCareSince).',
      en: 'The child has another legal parent; the law then asks for a year of joint care and three years of sole authority right before the request. Check the dates, or add since when the child is cared for together (jointCareSince).',
    },
  },
  G10: {
    title: { nl: 'erkend, maar geen gezamenlijk gezag', en: 'recognised, but no joint authority' },
    message: {
      nl: 'Door erkenning vanaf 2023 krijgen moeder en erkenner samen het gezag, maar dat van de erkenner staat er niet. Vul het aan (authorities: joint-parents). Is er een uitzondering, laat het dan zo.',
      en: 'By recognition since 2023 mother and recogniser hold authority together, but that of the recogniser is not recorded. Add it (authorities: joint-parents). If there is an exception, leave it so.',
    },
  },
  G11: {
    title: { nl: 'gezag gaat niet over na overlijden', en: 'authority not passed on after death' },
    message: {
      nl: 'De gezagsdrager is overleden, maar dit gezag loopt door of gaat niet over op wie het daarna heeft. Sluit het af, en leg vast wie alleen verder gaat of voogd wordt.',
      en: 'The holder has died, but this authority runs on or does not pass to who holds it next. Close it, and record who goes on alone or becomes guardian.',
    },
  },
  G12: {
    title: { nl: 'gezag van een minderjarige moeder', en: 'authority of a minor mother' },
    message: {
      nl: 'Een minderjarige moeder heeft pas gezag als zij 16 jaar of ouder is en de kinderrechter haar meerderjarig heeft verklaard. Verbeter het begin van het gezag, of leg de verklaring vast (decisions: declared-of-age).',
      en: 'A minor mother holds authority only when she is 16 or older and the court has declared her of age. Correct the start of the authority, or record the declaration (decisions: declared-of-age).',
    },
  },
  G13: {
    title: { nl: 'gezag geschorst zonder voorlopige voogd', en: 'suspension without provisional guardian' },
    message: {
      nl: 'Het gezag is geschorst, maar op die dag is er geen andere gezagsdrager en begint geen voorlopige voogdij. Vul de voorlopige voogdij van de GI aan, of leg vast wiens gezag is geschorst (about).',
      en: 'Authority was suspended, but on that day there is no other holder and no provisional guardianship begins. Add the provisional guardianship of the institution, or record whose authority was suspended (about).',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
