/** What the rules on placement authorisations say. */
import type { RuleTexts } from '../rule-texts.js';

export const authorisationTexts = {
  A01: {
    title: { nl: 'verblijf zonder geldige machtiging', en: 'stay without a valid authorisation' },
    message: {
      nl: 'Het kind staat onder toezicht en verblijft uit huis, maar op {nights} nachten is er geen geldige machtiging. Vul de machtiging of de verlenging aan, of verbeter begin of einde van het verblijf.',
      en: 'The child is under a supervision order and stays out of home, but on {nights} nights there is no valid authorisation. Add the authorisation or its extension, or correct the start or end of the stay.',
    },
  },
  A02: {
    title: { nl: 'machtiging langer dan een jaar', en: 'authorisation longer than a year' },
    message: {
      nl: 'De machtiging tot uithuisplaatsing duurt langer dan een jaar. Verbeter het einde, of leg de verlenging vast als een eigen machtiging.',
      en: 'The placement authorisation lasts longer than a year. Correct the end, or record the extension as an authorisation of its own.',
    },
  },
  A03: {
    title: { nl: 'machtiging buiten de ots', en: 'authorisation outside the order' },
    message: {
      nl: 'De machtiging tot uithuisplaatsing loopt op dagen waarop geen ondertoezichtstelling geldt. Verbeter begin of einde van de machtiging, of vul de ondertoezichtstelling aan.',
      en: 'The placement authorisation runs on days on which no supervision order is in force. Correct the start or end of the authorisation, or add the supervision order.',
    },
  },
  A04: {
    title: { nl: 'machtiging te laat uitgevoerd', en: 'authorisation carried out too late' },
    message: {
      nl: 'De machtiging is vervallen, omdat zij niet binnen drie maanden is uitgevoerd; een later verblijf vraagt een nieuwe. Vul de dag van uitvoering in (carriedOutOn) als die eerder was, of voeg de nieuwe machtiging toe.',
      en: 'The authorisation lapsed, as it was not carried out within three months; a later stay needs a new one. Fill in the day it was carried out (carriedOutOn) if that was earlier, or add the new authorisation.',
    },
  },
  A05: {
    title: { nl: 'niet op tijd gehoord na spoedmachtiging', en: 'not heard in time after emergency' },
    message: {
      nl: 'Na de spoedmachtiging is niet ieder die gehoord moet worden binnen twee weken gehoord; daarmee verviel zij. Vul bij het verzoek in wie wanneer is gehoord (heard, heardOn).',
      en: 'After the emergency authorisation not everybody who must be heard was heard within two weeks; so it lost its force. Fill in at the request who was heard and when (heard, heardOn).',
    },
  },
  A06: {
    title: { nl: 'verplaatst zonder de kinderrechter', en: 'moved without the kinderrechter' },
    message: {
      nl: 'Het kind is na een jaar of langer in een ander gezin verplaatst, terwijl het onder toezicht staat; toestemming van de kinderrechter ontbreekt. Leg het besluit vast (decisions, consent-to-move), of verbeter het einde van het verblijf.',
      en: 'After a year or longer in another family the child was moved while under a supervision order; consent of the kinderrechter is missing. Record the decision (decisions, consent-to-move), or correct the end of the stay.',
    },
  },
  A07: {
    title: { nl: 'teruggehaald zonder de opvoeders', en: 'taken back without the carers' },
    message: {
      nl: 'De ouders haalden het kind weg na een jaar of langer in een ander gezin; toestemming van de opvoeders of de rechtbank ontbreekt. Leg de toestemming vast (consents, of decisions met replacement-consent), of verbeter de reden van het einde (endReason).',
      en: 'The parents took the child away after a year or longer in another family; consent of the carers or the court is missing. Record the consent (consents, or decisions with replacement-consent), or correct the reason of the end (endReason).',
    },
  },
  A08: {
    title: { nl: 'vrijwillig verblijf zonder toestemming', en: 'voluntary stay without consent' },
    message: {
      nl: 'Op {nights} nachten is het verblijf vrijwillig, maar ontbreekt toestemming van iemand met gezag, of van het kind vanaf 12 jaar. Leg de toestemming vast (consents), of vul de maatregel of machtiging aan.',
      en: 'On {nights} nights the stay is voluntary, but consent of somebody with authority is missing, or of the child from 12. Record the consent, or add the measure or authorisation.',
    },
  },
  A09: {
    title: { nl: 'gezag van GI buiten de grenzen', en: 'authority of institution out of bounds' },
    message: {
      nl: 'De instelling oefent een deel van het gezag uit dat de wet niet noemt, of op dagen zonder geldige machtiging tot uithuisplaatsing. Verbeter het onderwerp (subject) of de periode.',
      en: 'The institution exercises a part of authority that the law does not name, or on days without a valid placement authorisation. Correct the subject or the period.',
    },
  },
  A10: {
    title: { nl: 'contact beperkt zonder uithuisplaatsing', en: 'contact limited without placement' },
    message: {
      nl: 'De instelling beperkt het contact, terwijl er die dag geen verblijf uit huis loopt. Controleer de dag van het besluit, of vul het verblijf aan.',
      en: 'The institution limits contact, while no stay out of home runs on that day. Check the day of the decision, or add the stay.',
    },
  },
  A11: {
    title: { nl: 'verlenging van machtiging sluit niet aan', en: 'extension does not join on' },
    message: {
      nl: 'Tussen deze machtiging en de vorige liggen {days} dagen zonder machtiging. Verbeter begin of einde als dit een verlenging is. Is het een nieuwe machtiging, laat het dan zo staan.',
      en: 'Between this authorisation and the one before it lie {days} days without one. Correct a start or an end if this is an extension. If it is a new authorisation, leave it.',
    },
  },
  A12: {
    title: { nl: 'naar het buitenland zonder de rechter', en: 'placed abroad without the court' },
    message: {
      nl: 'Het kind staat onder voogdij van een instelling en verblijft in het buitenland; toestemming van de rechter ontbreekt. Leg het besluit vast (decisions, consent-abroad), of verbeter het land.',
      en: 'The child is under guardianship of an institution and stays abroad; consent of the court is missing. Record the decision (decisions, consent-abroad), or correct the country.',
    },
  },
  A13: {
    title: { nl: 'laat beslist over einde uithuisplaatsing', en: 'end of placement decided late' },
    message: {
      nl: 'Op het verzoek om de uithuisplaatsing te beëindigen of te bekorten is niet binnen twee weken beslist. Vul de dag van het besluit in (decidedOn), of controleer de dag van het verzoek.',
      en: 'The request to end or shorten the placement was not decided within two weeks. Fill in the day of the decision (decidedOn), or check the day of the request.',
    },
  },
  A14: {
    title: { nl: 'gesloten verblijf op gewone machtiging', en: 'closed stay on ordinary authorisation' },
    message: {
      nl: 'Het kind verblijft op {nights} nachten gesloten op een gewone machtiging tot uithuisplaatsing; die draagt geen gesloten verblijf. Vul de machtiging gesloten jeugdhulp aan, of verbeter de zorgvorm.',
      en: 'On {nights} nights the child stays closed on an ordinary placement authorisation, which carries no closed stay. Add the closed authorisation, or correct the form of care.',
    },
  },
  A15: {
    title: { nl: 'machtiging gevraagd door een ander', en: 'authorisation asked by another' },
    message: {
      nl: 'De machtiging is gevraagd door een ander dan de instelling van de ondertoezichtstelling, de Raad voor de Kinderbescherming of het openbaar ministerie. Verbeter de indiener (filedBy), of de instelling bij de maatregel.',
      en: 'The authorisation was asked by another than the institution of the supervision order, the Child Protection Board or the public prosecutor. Correct who filed it (filedBy), or the institution of the measure.',
    },
  },
  A16: {
    title: { nl: 'verzoek zonder verleningsbeschikking', en: 'request without allocation decision' },
    message: {
      nl: 'Bij het verzoek zit geen afschrift van de verleningsbeschikking van de gemeente; tot 2023 vroeg de wet daarom. Leg vast dat het is bijgevoegd (decisionCopy), of controleer de dag van indienen.',
      en: 'The request has no copy of the allocation decision of the municipality, for which the law asked until 2023. Record that it was filed (decisionCopy), or check the day of filing.',
    },
  },
  A17: {
    title: { nl: 'tijd bij voorlopige ots meegeteld', en: 'time with provisional order counted' },
    message: {
      nl: 'De {days} dagen van de machtiging bij de voorlopige ondertoezichtstelling lijken meegeteld in het jaar van deze machtiging; de wet telt ze niet mee. Controleer begin en einde van beide. Heeft de rechter het zo beslist, laat het dan zo staan.',
      en: 'The {days} days of the authorisation with the provisional order seem to be counted in the year of this authorisation; the law does not count them. Check start and end of both. If the court decided it so, leave it.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
