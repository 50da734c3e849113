/** What the rules on closed care say: its title, plan and stay. */
import type { RuleTexts } from '../rule-texts.js';

export const closedCareTexts = {
  K01: {
    title: { nl: 'gesloten verblijf zonder titel', en: 'closed stay without a title' },
    message: {
      nl: 'In {nights} nachten van dit gesloten verblijf gold geen machtiging gesloten jeugdhulp. Vul de machtiging aan, of verbeter het verblijf of de machtiging.',
      en: 'In {nights} nights of this closed stay no closed authorisation was in force. Add the authorisation, or correct the stay or the authorisation.',
    },
  },
  K02: {
    title: { nl: 'machtiging gesloten jeugdhulp te lang', en: 'closed authorisation too long' },
    message: {
      nl: 'De machtiging gesloten jeugdhulp duurt langer dan een jaar; zij kan gelden tot {until}. Verbeter begin of einde van de machtiging.',
      en: 'The closed authorisation lasts longer than a year; it can hold until {until}. Correct its start or its end.',
    },
  },
  K03: {
    title: { nl: 'spoedmachtiging gesloten te lang', en: 'emergency closed authorisation too long' },
    message: {
      nl: 'De spoedmachtiging gesloten jeugdhulp duurt langer dan vier weken, of loopt door na de beslissing op het gewone verzoek; zij kan gelden tot {until}. Verbeter begin of einde van de spoedmachtiging.',
      en: 'The emergency closed authorisation lasts longer than four weeks, or runs on after the decision on the regular request; it can hold until {until}. Correct its start or its end.',
    },
  },
  K04: {
    title: {
      nl: 'eerste voorwaardelijke machtiging te lang',
      en: 'first conditional authorisation too long',
    },
    message: {
      nl: 'De eerste voorwaardelijke machtiging duurt langer dan zes maanden; zij kan gelden tot {until}. Verbeter begin of einde, of vul de eerdere machtiging aan als dit een verlenging is.',
      en: 'The first conditional authorisation lasts longer than six months; it can hold until {until}. Correct its start or its end, or add the earlier one if this is an extension.',
    },
  },
  K05: {
    title: {
      nl: 'verlenging voorwaardelijke machtiging te lang',
      en: 'conditional authorisation extended too long',
    },
    message: {
      nl: 'De verlenging van de voorwaardelijke machtiging duurt langer dan een jaar; zij kan gelden tot {until}. Verbeter begin of einde van de machtiging.',
      en: 'The extension of the conditional authorisation lasts longer than a year; it can hold until {until}. Correct its start or its end.',
    },
  },
  K06: {
    title: { nl: 'opname op voorwaardelijke machtiging te lang', en: 'admission under conditional too long' },
    message: {
      nl: 'Na opname op een voorwaardelijke machtiging kan het gesloten verblijf duren tot {until}: zes maanden, en niet langer dan de machtiging. Verbeter het einde van het verblijf, of vul de machtiging aan waarop het doorgaat.',
      en: 'After admission under a conditional authorisation the closed stay can last until {until}: six months, and no longer than the authorisation. Correct the end of the stay, or add the authorisation on which it goes on.',
    },
  },
  K07: {
    title: { nl: 'verblijf op een vervallen machtiging', en: 'stay on a lapsed authorisation' },
    message: {
      nl: 'De machtiging gesloten jeugdhulp werd niet binnen drie maanden ten uitvoer gelegd en verviel op {until}, maar een later verblijf rust erop. Vul een nieuwe machtiging in, of verbeter de dag van tenuitvoerlegging (carriedOutOn).',
      en: 'The closed authorisation was not carried out within three months and lapsed on {until}, yet a later stay rests on it. Add a new authorisation, or correct the day on which it was carried out (carriedOutOn).',
    },
  },
  K08: {
    title: { nl: 'geen maatregel en geen toestemming', en: 'neither measure nor consent' },
    message: {
      nl: 'Op de eerste dag van deze machtiging gesloten jeugdhulp is er geen ondertoezichtstelling, geen voogdij van een instelling en geen toestemming van wie het gezag heeft. Vul de maatregel, het gezag of de toestemming aan.',
      en: 'On the first day of this closed authorisation there is no supervision order, no guardianship of an institution and no consent of those with authority. Add the measure, the authority or the consent.',
    },
  },
  K09: {
    title: { nl: 'verblijf na ingetrokken toestemming', en: 'stay after consent was withdrawn' },
    message: {
      nl: 'De toestemming is ingetrokken en de machtiging verviel daarmee op {until}, maar het gesloten verblijf ging door. Verbeter het einde van het verblijf, of vul de maatregel aan die de machtiging draagt.',
      en: 'Consent was withdrawn and the authorisation lapsed on {until}, yet the closed stay went on. Correct the end of the stay, or add the measure that carries the authorisation.',
    },
  },
  K10: {
    title: { nl: 'gesloten jeugdhulp na de 18e verjaardag', en: 'closed care past the 18th birthday' },
    message: {
      nl: 'Gesloten jeugdhulp kan na de 18e verjaardag alleen doorgaan als er die dag een machtiging gold en behandeling en plan er al waren, met afbouw in het plan (step-down), en ten hoogste zes maanden. Vul aan wat ontbreekt, of verbeter de machtiging of het einde van het verblijf.',
      en: 'Closed care can go on past the 18th birthday only when an authorisation held on that day and treatment and plan were there, with a step-down in the plan, and for six months at most. Add what is missing, or correct the authorisation or the end of the stay.',
    },
  },
  K11: {
    title: { nl: 'instemming gedragswetenschapper ontbreekt', en: 'behavioural scientist did not agree' },
    message: {
      nl: 'Bij het verzoek hoort de instemming van een gedragswetenschapper die de jeugdige heeft onderzocht; alleen bij spoed kan het onderzoek ontbreken als het onmogelijk was. Vul het onderzoek in (scientistExamined), en de dag van de verklaring: uiterlijk die van indiening (scientistStatementOn).',
      en: 'A behavioural scientist who examined the youth must agree to the request; only in an emergency may the examination be lacking, when it was impossible. Fill in the examination (scientistExamined), and the day of the statement: at the latest that of filing (scientistStatementOn).',
    },
  },
  K12: {
    title: { nl: 'geen geregistreerde gesloten accommodatie', en: 'not a registered closed accommodation' },
    message: {
      nl: 'Dit gesloten verblijf is op een locatie die niet in het register van gesloten accommodaties staat. Verbeter de locatie of de zorgvorm, of leg de registratie vast (closedRegister).',
      en: 'This closed stay is at a location that is not in the register of closed accommodations. Correct the location or the form of care, or record the registration (closedRegister).',
    },
  },
  K13: {
    title: {
      nl: 'schorsing van de machtiging klopt niet',
      en: 'suspension of the authorisation is not right',
    },
    message: {
      nl: 'Bij een schorsing stemde de gedragswetenschapper niet in, of er zijn gesloten nachten tijdens de schorsing. Vul de instemming in (scientistAgreed), of verbeter de schorsing of het verblijf.',
      en: 'The behavioural scientist did not agree to a suspension, or there are closed nights while suspended. Fill in the agreement (scientistAgreed), or correct the suspension or the stay.',
    },
  },
  K14: {
    title: { nl: 'verlof zonder gedragswetenschapper', en: 'leave without a behavioural scientist' },
    message: {
      nl: 'Met dit verlof stemde geen gedragswetenschapper in; alleen sinds 2024, en als wie het verlof verleent er zelf een is, is dat niet nodig. Vul in wie instemde of besliste (scientistAgreed, deciderIsScientist).',
      en: 'No behavioural scientist agreed to this leave; only since 2024, and when who grants it is one, is that not needed. Fill in who agreed or decided (scientistAgreed, deciderIsScientist).',
    },
  },
  K15: {
    title: { nl: 'opname te laat op schrift', en: 'admission put in writing too late' },
    message: {
      nl: 'De opname op een voorwaardelijke machtiging is niet binnen vier dagen op schrift meegedeeld; het kon tot en met {lastDay}. Vul de dag in waarop dat gebeurde (writtenOn), of verbeter de dag van de opname.',
      en: 'The admission under a conditional authorisation was not told in writing within four days; it could be done up to and including {lastDay}. Fill in the day on which it was (writtenOn), or correct the day of the admission.',
    },
  },
  K16: {
    title: { nl: 'beslissing na meer dan drie weken', en: 'decided after more than three weeks' },
    message: {
      nl: 'De jeugdige verbleef al gesloten, maar op het verzoek is niet binnen drie weken beslist; het kon tot en met {lastDay}. Vul de dag van de beslissing in (decidedOn), of verbeter een van beide dagen.',
      en: 'The youth was in closed care already, but the request was not decided on within three weeks; it could be done up to and including {lastDay}. Fill in the day of the decision (decidedOn), or correct one of the two days.',
    },
  },
  K17: {
    title: { nl: 'oudere titel niet beëindigd', en: 'older title not ended' },
    message: {
      nl: 'Deze machtiging van een andere wet verviel op {until}, toen de machtiging gesloten jeugdhulp werd gegeven, maar loopt door. Zet het einde op die dag.',
      en: 'This authorisation under another Act lapsed on {until}, when the closed authorisation was given, but it runs on. Put its end on that day.',
    },
  },
  K18: {
    title: { nl: 'machtiging uithuisplaatsing niet nodig', en: 'placement authorisation not needed' },
    message: {
      nl: 'Onder een ondertoezichtstelling geldt deze machtiging gesloten jeugdhulp ook als machtiging tot uithuisplaatsing; er is er toch nog een gegeven voor dezelfde tijd. Controleer of die klopt; nodig is zij niet.',
      en: 'Under a supervision order this closed authorisation counts as placement authorisation too; yet one was given for the same time. Check whether that is right; it is not needed.',
    },
  },
  K19: {
    title: {
      nl: 'plan bij voorwaardelijke machtiging klopt niet',
      en: 'plan of conditional authorisation not right',
    },
    message: {
      nl: 'Bij een voorwaardelijke machtiging hoort vooraf een plan met voorwaarden, toezicht en wie over opname beslist; het verandert alleen met instemming van de jeugdige. Vul het plan aan (contents), of de instemming (changes).',
      en: 'A conditional authorisation asks for a plan beforehand with conditions, supervision and who decides on admission; it changes only with the consent of the youth. Complete the plan (contents), or the consent (changes).',
    },
  },
  K20: {
    title: { nl: 'gronden niet alle vermeld', en: 'not all grounds noted' },
    message: {
      nl: 'Van de drie gronden voor gesloten jeugdhulp ontbreken er {missing}: ernstige problemen, nodig en geschikt, geen minder ingrijpende weg. Vul ze aan als de beslissing ze noemt (groundsNoted).',
      en: 'Of the three grounds for closed care {missing} are missing: serious problems, needed and suited, no less intrusive way. Add them when the decision names them (groundsNoted).',
    },
  },
  K21: {
    title: { nl: 'verzoek van wie het niet kan indienen', en: 'filed by someone who may not file it' },
    message: {
      nl: 'Met een kinderbeschermingsmaatregel verzoekt de Raad, de officier van justitie of de GI die de maatregel uitvoert om gesloten jeugdhulp; zonder maatregel het college, of de GI die de jeugdreclassering uitvoert. Verbeter de verzoeker (filedBy) of de maatregel.',
      en: 'With a child protection measure the Board, the public prosecutor or the institution that carries it out asks for closed care; without one the municipality, or the institution that carries out youth probation. Correct who filed it (filedBy) or the measure.',
    },
  },
  K22: {
    title: { nl: 'niet iedereen is gehoord', en: 'not everybody was heard' },
    message: {
      nl: 'Het register zegt niet dat jeugdige, gezagsdragers en verzorgers over deze machtiging zijn gehoord: vooraf, of bij spoed binnen twee weken. Vul bij het verzoek in wie zijn gehoord en wanneer (heard, heardOn).',
      en: 'The register does not say that youth, holders of authority and carers were heard about this authorisation: beforehand, or within two weeks in an emergency. Fill in who were heard and when with the request (heard, heardOn).',
    },
  },
  K23: {
    title: { nl: 'familiegroepsplan niet aangeboden', en: 'family group plan not offered' },
    message: {
      nl: 'Bij deze beslissing over gesloten jeugdhulp bood de rechter geen gelegenheid voor een familiegroepsplan en staat er geen reden bij. Vul het aanbod in (familyGroupPlanOffered), of de reden bij het plan (waivedReason).',
      en: 'In this decision on closed care the judge offered no chance of a family group plan and no reason is noted. Fill in the offer (familyGroupPlanOffered), or the reason with the plan (waivedReason).',
    },
  },
  K24: {
    title: {
      nl: 'machtiging loopt door na besluit van de GI',
      en: 'authorisation runs on after it was given up',
    },
    message: {
      nl: 'De gecertificeerde instelling besloot dat verblijf niet meer nodig is; de machtiging verviel daarmee op {until}, maar loopt door. Zet het einde op die dag, of verbeter het besluit.',
      en: 'The institution decided that residence is no longer needed; the authorisation lapsed on {until}, but it runs on. Put its end on that day, or correct the decision.',
    },
  },
  K25: {
    title: { nl: 'plan gesloten jeugdhulp niet op tijd', en: 'closed-care plan not in time' },
    message: {
      nl: 'Het plan gesloten jeugdhulp is niet op tijd na de opname vastgesteld; het kon tot en met {lastDay}. Vul het plan in, of verbeter de dag van vaststelling (establishedOn).',
      en: 'The closed-care plan was not made in time after the admission; it could be done up to and including {lastDay}. Add the plan, or correct the day on which it was made (establishedOn).',
    },
  },
  K26: {
    title: { nl: 'plan niet op tijd geëvalueerd', en: 'plan not evaluated in time' },
    message: {
      nl: 'Het plan gesloten jeugdhulp is niet op tijd geëvalueerd: de eerste keer binnen vier weken, daarna telkens binnen twee maanden. Hier kon het tot en met {lastDay}; vul de evaluatie in (evaluations), of het einde van het plan.',
      en: 'The closed-care plan was not evaluated in time: the first time within four weeks, then each time within two months. Here it could be done up to and including {lastDay}; fill in the evaluation, or the end of the plan.',
    },
  },
  K27: {
    title: { nl: 'maatregelen in het plan niet compleet', en: 'restraints in the plan not complete' },
    message: {
      nl: 'Het plan noemt vrijheidsbeperkende maatregelen of behandeling, maar niet tot wanneer en door wie, of zonder instemming van de gedragswetenschapper of de arts. Vul aan wat ontbreekt (restraints, scientistConsentOn, physicianConsentOn).',
      en: 'The plan names restraints or treatment, but not until when and by whom, or without the agreement of the behavioural scientist or the physician. Add what is missing (restraints, scientistConsentOn, physicianConsentOn).',
    },
  },
  K28: {
    title: { nl: 'geen verantwoordelijke of vertrouwenspersoon', en: 'no responsible person or adviser' },
    message: {
      nl: 'Bij dit gesloten verblijf ontbreekt de jeugdhulpverantwoordelijke of de vertrouwenspersoon. Vul beide in (responsibleId, adviserId).',
      en: 'For this closed stay the person responsible or the confidential adviser is missing. Fill in both (responsibleId, adviserId).',
    },
  },
  K29: {
    title: { nl: 'opname niet aan allen gemeld', en: 'not all were told of the admission' },
    message: {
      nl: 'Gezagsdrager, college en verzoeker horen zo snel mogelijk van de opname; bij {missing} van hen ontbreekt de mededeling. Vul die in (notices: admission).',
      en: 'Holder of authority, municipality and requester are told of the admission as soon as possible; the notice to {missing} of them is missing. Fill it in (notices: admission).',
    },
  },
  K30: {
    title: {
      nl: 'schorsing niet aan Raad en college gemeld',
      en: 'suspension not told to Board and college',
    },
    message: {
      nl: 'Raad en college horen van elke schorsing en van de intrekking ervan; {missing} mededelingen ontbreken. Vul die in (notices: suspension, suspension-withdrawn).',
      en: 'The Board and the municipality are told of each suspension and of its withdrawal; {missing} notices are missing. Fill them in (notices: suspension, suspension-withdrawn).',
    },
  },
  K31: {
    title: {
      nl: 'gesloten machtiging ten onrechte in een JJI',
      en: 'closed authorisation wrongly in detention',
    },
    message: {
      nl: 'Een machtiging gesloten jeugdhulp kan in een JJI alleen ten uitvoer worden gelegd vanaf 12 jaar, bij wie er na een veroordeling verblijft en instemt, onder 16 jaar ook met de gezagsdrager. Vul aan wat ontbreekt (convicted, consents), of verbeter het verblijf.',
      en: 'A closed authorisation can be carried out in detention only from 12 years, for someone who is there on a conviction and agrees, under 16 with the holder of authority too. Add what is missing (convicted, consents), or correct the stay.',
    },
  },
  K32: {
    title: { nl: 'op eigen verzoek, maar als maatregel geteld', en: 'own request recorded as a restraint' },
    message: {
      nl: 'Verblijf in een aparte ruimte op eigen verzoek is geen vrijheidsbeperkende maatregel, maar staat hier als maatregel. Leg het vast als eigen verzoek (measure: own-request), zodat het niet meetelt.',
      en: 'A stay in a separate room at own request is no restraint, but stands here as one. Record it as own request (measure: own-request), so that it does not count.',
    },
  },
  K33: {
    title: { nl: 'maatregel die dit plan niet mag noemen', en: 'restraint that this plan may not hold' },
    message: {
      nl: 'Het plan bij een voorwaardelijke machtiging noemt {count} maatregelen buiten de vijf die mogen: onderzoek aan lichaam, kleding en urine, beperking van bewegingsvrijheid, elektronisch toezicht. Verbeter de maatregelen (restraints), of de soort plan.',
      en: 'The plan of a conditional authorisation names {count} restraints beside the five it may hold: checks of body, clothing and urine, limits on movement, electronic monitoring. Correct the restraints, or the kind of plan.',
    },
  },
  K34: {
    title: { nl: 'beslissing over opname te laat', en: 'challenge of admission decided too late' },
    message: {
      nl: 'De opname of wijziging is aangevochten terwijl de jeugdige gesloten verbleef, en de rechter besliste niet binnen drie weken; het kon tot en met {lastDay}. Vul de dag van de beslissing in (decidedOn), of verbeter een van beide dagen.',
      en: 'The admission or change was challenged while the youth was inside, and the judge did not decide within three weeks; it could be done up to and including {lastDay}. Fill in the day of the decision (decidedOn), or correct one of the two days.',
    },
  },
} as const satisfies Readonly<Record<string, RuleTexts>>;
