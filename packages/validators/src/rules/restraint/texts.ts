/** What the rules on restraint, its record and complaints say. */
import type { RuleTexts } from '../rule-texts.js';

export const restraintTexts = {
  R01: {
    title: { nl: 'noodmaatregel te lang', en: 'emergency measure too long' },
    message: {
      nl: 'Een maatregel in een noodsituatie, buiten het plan, duurt ten hoogste {days} dagen achtereen, en na {hours} uur alleen met instemming van een gedragswetenschapper. Controleer het einde (end), of leg vast na hoeveel uur de gedragswetenschapper instemde (scientistAgreedAfterHours).',
      en: 'A measure in an emergency, outside the plan, lasts at most {days} days in a row, and after {hours} hours only when a behavioural scientist agrees. Check the end, or record after how many hours the behavioural scientist agreed (scientistAgreedAfterHours).',
    },
  },
  R02: {
    title: { nl: 'ingesloten zonder dat het mag', en: 'locked in against the Act' },
    message: {
      nl: 'Een jeugdige mag alleen worden ingesloten vanaf 12 jaar, in een noodsituatie en in een aparte ruimte, nooit op de eigen kamer. Controleer de dag, de noodsituatie (emergency) en de ruimte (room).',
      en: 'A young person may be locked in only from the age of 12, in an emergency and in a separate room, never in their own room. Check the day, the emergency and the room.',
    },
  },
  R03: {
    title: { nl: 'noodmaatregel te lang (vóór 2024)', en: 'emergency measure too long (before 2024)' },
    message: {
      nl: 'Tot 2024 duurde een maatregel in een noodsituatie, buiten het plan, ten hoogste {days} dagen achtereen, met instemming van een gedragswetenschapper binnen {hours} uur. Controleer het einde (end), of leg vast na hoeveel uur de gedragswetenschapper instemde (scientistAgreedAfterHours).',
      en: 'Until 2024 a measure in an emergency, outside the plan, lasted at most {days} days in a row, with the consent of a behavioural scientist within {hours} hours. Check the end, or record after how many hours the behavioural scientist agreed (scientistAgreedAfterHours).',
    },
  },
  R04: {
    title: { nl: 'vrijheidsbeperking zonder gesloten titel', en: 'restraint without a closed title' },
    message: {
      nl: 'Op deze dag was er geen gesloten verblijf, geen vervoer of zitting met een gesloten machtiging, en geen voorwaardelijke machtiging met deze maatregel in het plan. Vul het verblijf of de machtiging aan, of verbeter de dag van de maatregel.',
      en: 'On this day there was no closed stay, no transport or hearing under a closed authorisation, and no conditional authorisation with this measure in its plan. Add the stay or the authorisation, or correct the day of the measure.',
    },
  },
  R05: {
    title: { nl: 'vrijheidsbeperking onvolledig vastgelegd', en: 'restraint not fully recorded' },
    message: {
      nl: 'Van een maatregel worden de beslissing met de redenen, het begin, het einde en wie besliste vastgelegd. Vul in wat ontbreekt: wie besliste (decidedBy), het einde (end) of de duur (hours), of de dag van vastlegging (recordedOn).',
      en: 'Of a measure the decision with its reasons, the begin, the end and who decided are recorded. Fill in what is missing: who decided (decidedBy), the end or the hours, or the day of recording (recordedOn).',
    },
  },
  R06: {
    title: { nl: 'klacht te laat beslist', en: 'complaint decided too late' },
    message: {
      nl: 'Op een klacht over vrijheidsbeperking wordt binnen vier weken na ontvangst beslist: hier uiterlijk op {lastDay}. Vul de dag van de beslissing in (decidedOn), of controleer de dagen.',
      en: 'A complaint about restraint is decided within four weeks of receipt: here at the latest on {lastDay}. Fill in the day of the decision (decidedOn), or check the days.',
    },
  },
  R07: {
    title: { nl: 'insluiting te lang', en: 'seclusion too long' },
    message: {
      nl: 'Deze insluiting duurde langer dan {hours} uur; zij duurt ten hoogste een dag en wordt één keer met een dag verlengd. Controleer de duur (hours, end), of leg de verlenging vast (extendedOn).',
      en: 'This seclusion lasted longer than {hours} hours; it lasts at most a day and is extended once by a day. Check the duration (hours, end), or record the extension (extendedOn).',
    },
  },
  R08: {
    title: { nl: 'insluiting zonder gedragswetenschapper', en: 'seclusion without behavioural scientist' },
    message: {
      nl: 'Een gedragswetenschapper beoordeelt een insluiting zo snel mogelijk; daarvan staat hier niets. Vul in na hoeveel uur dat gebeurde (scientistAgreedAfterHours).',
      en: 'A behavioural scientist judges a seclusion as soon as possible; nothing of that is recorded. Fill in after how many hours it was done (scientistAgreedAfterHours).',
    },
  },
  R09: {
    title: { nl: 'maatregel staat niet in de wet', en: 'measure not in the Act' },
    message: {
      nl: 'Deze maatregel staat niet op de lijst van de wet voor dit verblijf en mag dus niet worden toegepast. Kies de juiste maatregel (measure), of meld wat er is gebeurd.',
      en: 'This measure is not on the list of the Act for this stay and so may not be used. Choose the right measure, or report what was done.',
    },
  },
  R10: {
    title: { nl: 'maatregel niet in het plan', en: 'measure not in the plan' },
    message: {
      nl: 'Buiten een noodsituatie mag alleen wat in het plan staat, binnen de termijn daar; deze maatregel stond er op deze dag niet in. Vul het plan aan (plans.restraints), of leg vast dat het een noodsituatie was (emergency).',
      en: 'Outside an emergency only what the plan holds may be done, within its term there; this measure was not in it on this day. Add it to the plan (plans.restraints), or record that it was an emergency.',
    },
  },
  R11: {
    title: {
      nl: 'beslissing niet op schrift of niet uitgereikt',
      en: 'decision not written or not handed over',
    },
    message: {
      nl: 'Een beslissing tot vrijheidsbeperking staat met de redenen op schrift en de jeugdige krijgt een afschrift. Vul de dag van de beslissing op schrift (writtenOn) of van het afschrift (copyToYouthOn) in.',
      en: 'A decision on restraint is put in writing with reasons and the youth is given a copy. Fill in the day it was written (writtenOn) or the day of the copy (copyToYouthOn).',
    },
  },
  R12: {
    title: { nl: 'geen advies na de termijn in het plan', en: 'no advice after the term in the plan' },
    message: {
      nl: 'De termijn in het plan is voorbij en de maatregel wordt nog toegepast, zonder advies van een onafhankelijke deskundige. Leg het advies vast (decisions, expert-advice), of verbeter de termijn in het plan.',
      en: 'The term in the plan is over and the measure is still used, without advice of an independent expert. Record the advice (decisions, expert-advice), or correct the term in the plan.',
    },
  },
  R13: {
    title: { nl: 'duur vooraf niet verteld', en: 'duration not told before' },
    message: {
      nl: 'Er staat niet dat de jeugdige vooraf hoorde hoe lang de maatregel zou duren. Vul het in als het is verteld (durationTold).',
      en: 'It is not recorded that the youth was told before how long the measure would last. Fill it in when it was told (durationTold).',
    },
  },
  R14: {
    title: { nl: 'maatregel bij vervoer mag niet zo', en: 'measure in transport against the Act' },
    message: {
      nl: 'Bij vervoer mag een aangewezen vervoerder de jeugdige vasthouden, de kleding onderzoeken en vanaf 12 jaar insluiten; de aanbieder en de GI (zonder ondertoezichtstelling de ouders) horen het. Controleer de maatregel (measure), de vervoerder (transporter) en wie het hoorde (informed).',
      en: 'In transport a designated carrier may hold the youth, check the clothing and from the age of 12 lock in; the provider and the institution (without a supervision order the parents) are told. Check the measure, the transporter and who was told (informed).',
    },
  },
  R15: {
    title: { nl: 'maatregel in gerechtsgebouw mag niet zo', en: 'measure in court against the Act' },
    message: {
      nl: 'In een gerechtsgebouw mag de politie de jeugdige vasthouden, de kleding onderzoeken en vanaf 12 jaar insluiten, en niemand anders. Controleer de maatregel (measure) en wie die toepaste (appliedBy).',
      en: 'In a court building the police may hold the youth, check the clothing and from the age of 12 lock in, and nobody else. Check the measure and who applied it (appliedBy).',
    },
  },
  R16: {
    title: { nl: 'geen halfjaarlijks verslag', en: 'no half-yearly report' },
    message: {
      nl: 'Elk half jaar krijgt de GI die een maatregel uitvoert, of anders de ouders of pleegouders, verslag van de toegepaste vrijheidsbeperking: hier uiterlijk op {lastDay}. Leg het verslag vast (notices, restraint-report), of verbeter aan wie het ging.',
      en: 'Each half year the institution that carries out a measure, or else the parents or foster parents, get a report of the restraints used: here at the latest on {lastDay}. Record the report (notices, restraint-report), or correct to whom it went.',
    },
  },
  R17: {
    title: { nl: 'niet de juiste mensen geïnformeerd', en: 'not the right people told' },
    message: {
      nl: 'De GI van de ondertoezichtstelling, anders de ouders, of de pleegouders horen van deze maatregel; vanaf 16 jaar alleen als de jeugdige het goedvindt, behalve wat de GI nodig heeft. Controleer wie het hoorde (informed) en of de jeugdige het goedvond (youthAgreedToInform).',
      en: 'The institution of the supervision order, else the parents, or the foster parents are told of this measure; from 16 only when the youth agrees, save what the institution needs. Check who was told (informed) and whether the youth agreed (youthAgreedToInform).',
    },
  },
  R20: {
    title: { nl: 'contact geweigerd dat altijd mag', en: 'contact refused that is always allowed' },
    message: {
      nl: 'Contact met de vertrouwenspersoon, de inspectie en de klachtencommissie en post van en naar de advocaat mogen niet worden geweigerd. Controleer met wie contact is geweigerd (refusedContact).',
      en: 'Contact with the confidential adviser, the inspectorate and the complaints committee, and mail to and from the lawyer, may not be refused. Check with whom contact was refused (refusedContact).',
    },
  },
  R21: {
    title: { nl: 'onderzoek zonder vermoeden of jeugdige', en: 'check without suspicion or youth' },
    message: {
      nl: 'Een onderzoek vraagt een gegrond vermoeden dat is vastgelegd, en een kamer of post wordt alleen onderzocht waar de jeugdige bij is. Vul in of het vermoeden is vastgelegd (suspicionNoted) en of de jeugdige erbij was (youthPresent).',
      en: 'A check takes a grounded suspicion that was noted, and a room or mail is checked only with the youth present. Fill in whether the suspicion was noted (suspicionNoted) and whether the youth was present (youthPresent).',
    },
  },
  R22: {
    title: { nl: 'deur op slot bij verblijf zonder slot', en: 'door locked at a stay without lock' },
    message: {
      nl: 'Bij een plicht om op een kamer te blijven gaat de deur niet op slot; met slot is het insluiting. Verbeter de maatregel (measure) of het slot (locked).',
      en: 'At a duty to stay in a room the door is not locked; with a lock it is seclusion. Correct the measure or the lock (locked).',
    },
  },
  R23: {
    title: { nl: 'beroep te laat', en: 'appeal too late' },
    message: {
      nl: 'Beroep komt binnen zes weken na ontvangst van de beslissing, of na de laatste dag daarvoor: hier uiterlijk op {lastDay}. Controleer de dag van het beroep (appealOn) en van de ontvangst (copyReceivedOn).',
      en: 'An appeal comes within six weeks after receipt of the decision, or after the last day for it: here at the latest on {lastDay}. Check the day of the appeal (appealOn) and of the receipt (copyReceivedOn).',
    },
  },
  R24: {
    title: { nl: 'klacht van wie niet mag klagen', en: 'complaint by someone who may not complain' },
    message: {
      nl: 'Over vrijheidsbeperking klaagt de jeugdige of wie het gezag heeft. Controleer wie de klacht indiende (filedBy), of leg haar vast als gewone klacht (general).',
      en: 'About restraint the youth complains, or who holds authority. Check who filed the complaint (filedBy), or record it as a general one.',
    },
  },
  R25: {
    title: { nl: 'klacht ouder dan waarover zij gaat', en: 'complaint older than what it is about' },
    message: {
      nl: 'Op een klacht van vóór 2024 blijft het oude recht van toepassing, maar deze gaat over iets van daarna. Controleer de dag van de klacht (filedOn) en waarover zij gaat (about).',
      en: 'A complaint of before 2024 stays under the old law, but this one is about something of later. Check the day of the complaint (filedOn) and what it is about.',
    },
  },
  R26: {
    title: { nl: 'camera waar het niet mag', en: 'camera where it may not be' },
    message: {
      nl: 'Op de eigen kamer, in een aparte ruimte en bij insluiting hangt alleen een camera bij gegronde vrees voor ernstige zelfbeschadiging, in sanitair nooit, en de jeugdige weet ervan. Controleer de plaats, de vrees en of het is verteld (camera).',
      en: 'In their own room, a separate room and at seclusion there is a camera only with a grounded concern of serious self-harm, in sanitary rooms never, and the youth is told. Check the place, the concern and whether it was told (camera).',
    },
  },
} as const satisfies Record<string, RuleTexts>;
