/**
 * What the retour codes mean in English, and what to do about each in both languages. The Dutch meaning is the
 * official label in WJ001.
 */
import type { Texts } from '@jeugd/core';

/** What is known of a retour code besides its Dutch label. */
export interface RetourCodeTexts {
  /** What it means, in English. */
  readonly en: string;
  /** What to do. */
  readonly toDo: Texts;
}

export const retourCodeTexts: Readonly<Record<string, RetourCodeTexts>> = {
  '0001': {
    en: 'The message was rejected for technical reasons.',
    toDo: {
      nl: 'Verbeter elke fout op niveau 2 en stuur het hele bericht opnieuw; het telt als niet verzonden.',
      en: 'Correct every fault of level 2 and send the whole message again; it counts as not sent.',
    },
  },
  '0200': {
    en: 'No remark about this class of the message.',
    toDo: {
      nl: 'Hier hoeft niets; de fout staat bij een andere klasse.',
      en: 'Nothing is needed here; the fault stands at another class.',
    },
  },
  '0233': {
    en: 'This class of the message was not assessed.',
    toDo: {
      nl: 'Verbeter de fout bij de klasse erboven; daarna wordt deze klasse beoordeeld.',
      en: 'Correct the fault at the class above; after that this class is assessed.',
    },
  },
  '0611': {
    en: 'The rate submitted does not equal the contract rate.',
    toDo: {
      nl: 'Vergelijk ProductTarief met het contract voor deze productcode; dien de regel met het juiste tarief opnieuw in.',
      en: 'Compare ProductTarief with the contract for this product code; submit the line again with the right rate.',
    },
  },
  '8001': {
    en: 'The claim was fully granted.',
    toDo: {
      nl: 'Hier hoeft niets; het hele bedrag is toegekend.',
      en: 'Nothing is needed; the whole amount was granted.',
    },
  },
  '8017': {
    en: 'No debit line is known for this credit line.',
    toDo: {
      nl: 'Zoek het ReferentieNummer van de goedgekeurde debetregel op en zet het in VorigReferentieNummer; een afgekeurde regel hoeft niet gecrediteerd.',
      en: 'Look up the ReferentieNummer of the approved debit line and put it in VorigReferentieNummer; a rejected line need not be credited.',
    },
  },
  '8021': {
    en: 'The reference number of the line was delivered before.',
    toDo: {
      nl: 'Geef de regel een ReferentieNummer dat nog niet gebruikt is, ook niet in eerdere berichten.',
      en: 'Give the line a ReferentieNummer that was never used, also not in earlier messages.',
    },
  },
  '8187': {
    en: 'The line does not belong to this client.',
    toDo: {
      nl: 'Controleer het Bsn en of er voor deze cliënt een toewijzing van deze gemeente is ontvangen.',
      en: 'Check the Bsn and whether an assignment of this municipality was received for this client.',
    },
  },
  '8214': {
    en: 'The claim period is not the calendar month after the previous one, although care was delivered every period.',
    toDo: {
      nl: 'Dien de ontbrekende declaratieperiode eerst in, of laat weten dat er niets geleverd is.',
      en: 'Submit the missing claim period first, or let it be known that nothing was delivered.',
    },
  },
  '8848': {
    en: 'The Dagtekening must be on or before the day of receipt.',
    toDo: {
      nl: 'Zet als Dagtekening de dag waarop het bericht gemaakt is en controleer de klok van het systeem.',
      en: 'Put the day on which the message was made in Dagtekening and check the clock of the system.',
    },
  },
  '9019': {
    en: 'The message cannot be linked to an assignment.',
    toDo: {
      nl: 'Neem ToewijzingNummer over uit de ontvangen JW301; vraag de gemeente om die te sturen als hij er niet is.',
      en: 'Take ToewijzingNummer from the JW301 received; ask the municipality to send it if there is none.',
    },
  },
  '9056': {
    en: 'The identification must be unique per kind of message for the sender.',
    toDo: {
      nl: 'Geef het bericht een nieuwe Identificatie. Is het hetzelfde bericht, stuur het dan niet nog eens.',
      en: 'Give the message a new Identificatie. If it is the same message, do not send it again.',
    },
  },
  '9063': {
    en: 'The message cannot be processed as no earlier message was received.',
    toDo: {
      nl: 'Verwijder alleen wat eerder is aangeleverd: neem de sleutelvelden precies over, of laat de verwijdering weg.',
      en: 'Delete only what was delivered before: take over the elements of the key exactly, or leave the deletion out.',
    },
  },
  '9069': {
    en: 'There is no current start with the same key.',
    toDo: {
      nl: 'Stuur eerst de start, of neem ToewijzingNummer, Product en Begindatum precies over uit de gemelde start.',
      en: 'Send the start first, or take over ToewijzingNummer, Product and Begindatum exactly from the start reported.',
    },
  },
  '9071': {
    en: 'The earlier start cannot be deleted as care has already ended.',
    toDo: {
      nl: 'Verwijder eerst de stop met StatusAanlevering 3 en daarna de start.',
      en: 'Delete the stop first with StatusAanlevering 3 and then the start.',
    },
  },
  '9074': {
    en: 'An earlier message with the same key was received.',
    toDo: {
      nl: 'Stuur het niet nog eens. Moet er iets veranderen, verwijder dan eerst met StatusAanlevering 3.',
      en: 'Do not send it again. If something must change, delete first with StatusAanlevering 3.',
    },
  },
  '9307': {
    en: 'The line begins outside the assigned period.',
    toDo: {
      nl: 'Laat ProductPeriode niet voor Ingangsdatum van de toewijzing beginnen, of vraag om een toewijzing voor die dagen.',
      en: 'Let ProductPeriode not begin before Ingangsdatum of the assignment, or ask for an assignment of those days.',
    },
  },
  '9308': {
    en: 'The line ends outside the assigned period.',
    toDo: {
      nl: 'Laat ProductPeriode uiterlijk op Einddatum van de toewijzing eindigen, of vraag om verlenging.',
      en: 'Let ProductPeriode end no later than Einddatum of the assignment, or ask for an extension.',
    },
  },
  '9319': {
    en: 'The product period does not lie wholly inside a claim period.',
    toDo: {
      nl: 'Declareer de regel in de declaratieperiode van die maand of later.',
      en: 'Claim the line in the claim period of that month or later.',
    },
  },
  '9321': {
    en: 'The volume submitted exceeds the volume assigned.',
    toDo: {
      nl: 'Vergelijk GeleverdVolume met het toegewezen volume voor die periode, en let op de frequentie; dien in wat is toegewezen of vraag om wijziging.',
      en: 'Compare GeleverdVolume with the volume assigned for that period, and mind the frequency; submit what was assigned or ask for a change.',
    },
  },
  '9322': {
    en: 'The sum of the volumes submitted exceeds the volume assigned.',
    toDo: {
      nl: 'Tel alle regels op de toewijzing op, met aftrek van credit; vraag om wijziging als er meer nodig is.',
      en: 'Sum all lines on the assignment, credits subtracted; ask for a change if more is needed.',
    },
  },
  '9326': {
    en: 'The current delivery was not yet stopped.',
    toDo: {
      nl: 'Stuur eerst een stop voor de lopende start, of verwijder die start als hij onjuist was.',
      en: 'Send a stop for the current start first, or delete that start if it was wrong.',
    },
  },
  '9332': {
    en: 'The assignment has no unique number within the legal domain.',
    toDo: {
      nl: 'Geef een nieuwe toewijzing een nieuw ToewijzingNummer; alleen een wijziging houdt het nummer.',
      en: 'Give a new assignment a new ToewijzingNummer; only a change keeps the number.',
    },
  },
  '9333': {
    en: 'The claim number is not unique.',
    toDo: {
      nl: 'Geef de declaratie een nieuw DeclaratieNummer.',
      en: 'Give the claim a new DeclaratieNummer.',
    },
  },
  '9338': {
    en: 'Not every line of the claim belongs to an assigned product by its assignment number.',
    toDo: {
      nl: 'Neem ToewijzingNummer over uit de ontvangen JW301.',
      en: 'Take ToewijzingNummer from the JW301 received.',
    },
  },
  '9339': {
    en: 'ProductCategorie of the line does not equal that of the assigned product.',
    toDo: {
      nl: 'Declareer met de categorie uit de toewijzing, of vraag om een toewijzing van het geleverde product.',
      en: 'Claim with the category of the assignment, or ask for an assignment of the product delivered.',
    },
  },
  '9340': {
    en: 'ProductCode of the line does not equal that of the assigned product.',
    toDo: {
      nl: 'Declareer met de code uit de toewijzing, of vraag om een toewijzing van het geleverde product.',
      en: 'Claim with the code of the assignment, or ask for an assignment of the product delivered.',
    },
  },
  '9341': {
    en: 'The unit of the line does not fit that of the assigned product.',
    toDo: {
      nl: 'Declareer in de toegewezen eenheid; alleen uren mogen ook in minuten.',
      en: 'Claim in the unit assigned; only hours may also be claimed in minutes.',
    },
  },
  '9346': {
    en: 'The unit is not euros, yet the amount submitted is not the volume times the unrounded rate.',
    toDo: {
      nl: 'Reken IngediendBedrag opnieuw uit; bij minuten op een uurtarief met het onafgeronde tarief.',
      en: 'Work out IngediendBedrag again; for minutes at an hour rate with the unrounded rate.',
    },
  },
  '9347': {
    en: 'ReferentieAanbieder is not unique for the provider within the legal domain.',
    toDo: {
      nl: 'Geef elk verzoek een ReferentieAanbieder die nog niet gebruikt is.',
      en: 'Give each request a ReferentieAanbieder that was never used.',
    },
  },
  '9349': {
    en: 'The request for change does not hold all current assigned products of the client.',
    toDo: {
      nl: 'Noem elke actuele toewijzing als OngewijzigdProduct of TeWijzigenProduct.',
      en: 'Name every current assignment as OngewijzigdProduct or TeWijzigenProduct.',
    },
  },
  '9350': {
    en: 'The unchanged product does not belong to a current assigned product by its assignment number.',
    toDo: {
      nl: 'Noem alleen toewijzingen die nog gelden of nog ingaan, met hun eigen nummer.',
      en: 'Name only assignments that are valid or still to begin, by their own number.',
    },
  },
  '9351': {
    en: 'The product to change does not belong to a current assignment by its assignment number.',
    toDo: {
      nl: 'Noem alleen toewijzingen die nog gelden of nog ingaan, met hun eigen nummer; vraag het anders aan als NieuwProduct.',
      en: 'Name only assignments that are valid or still to begin, by their own number; otherwise request it as NieuwProduct.',
    },
  },
  '9355': {
    en: 'ReferentieAanbieder of the answer does not occur in an earlier request.',
    toDo: {
      nl: 'Neem ReferentieAanbieder over uit het verzoek waarop dit het antwoord is.',
      en: 'Take ReferentieAanbieder from the request that this answers.',
    },
  },
  '9357': {
    en: 'The desired start is on or before the Dagtekening, but is not the start of the original assignment.',
    toDo: {
      nl: 'Kies een gewenste ingang na de Dagtekening, of precies de Ingangsdatum van de toewijzing.',
      en: 'Choose a desired start after the Dagtekening, or exactly Ingangsdatum of the assignment.',
    },
  },
  '9359': {
    en: 'An assignment with this ReferentieAanbieder was already sent.',
    toDo: {
      nl: 'Stuur geen antwoordbericht meer: de toewijzing is het antwoord.',
      en: 'Send no answer message any more: the assignment is the answer.',
    },
  },
  '9360': {
    en: 'There already is an answer with this ReferentieAanbieder, while the answer says under investigation.',
    toDo: {
      nl: 'Stuur "in onderzoek" maar één keer per verzoek; daarna volgt een toewijzing of een afwijzing.',
      en: 'Send "under investigation" only once per request; after that an assignment or a rejection follows.',
    },
  },
  '9361': {
    en: 'The product occurs more than once with overlapping care periods.',
    toDo: {
      nl: 'Laat de perioden van hetzelfde product op elkaar aansluiten in plaats van overlappen.',
      en: 'Let the periods of the same product follow each other instead of overlapping.',
    },
  },
  '9365': {
    en: 'There already is an answer with the same ReferentieAanbieder that is not under investigation.',
    toDo: {
      nl: 'Stuur geen antwoord meer op een verzoek dat al is afgewezen.',
      en: 'Send no further answer to a request that was already rejected.',
    },
  },
  '9366': {
    en: 'ProductReferentie does not occur in a claim.',
    toDo: {
      nl: 'Neem ProductReferentie over uit de regel van de JW323.',
      en: 'Take ProductReferentie from the line of the JW323.',
    },
  },
  '9367': {
    en: 'The value does not equal the value in the claim line with the same ProductReferentie.',
    toDo: {
      nl: 'Herhaal de waarden van de regel uit de JW323 ongewijzigd.',
      en: 'Repeat the values of the line of the JW323 unchanged.',
    },
  },
  '9369': {
    en: 'A budget was given, but the volumes of all lines submitted do not fit it.',
    toDo: {
      nl: 'Tel alle regels op de toewijzing op; vraag om een hoger Budget als er meer nodig is.',
      en: 'Sum all lines on the assignment; ask for a higher Budget if more is needed.',
    },
  },
  '9373': {
    en: 'The budget changed, but the desired start is not that of the current assignment.',
    toDo: {
      nl: 'Zet GewensteIngangsdatum op de Ingangsdatum van de toewijzing: een budget geldt voor de hele duur.',
      en: 'Set GewensteIngangsdatum to Ingangsdatum of the assignment: a budget is for its whole duration.',
    },
  },
  '9374': {
    en: 'A request is already being handled.',
    toDo: {
      nl: 'Wacht op het antwoord op het vorige verzoek, of bel de gemeente.',
      en: 'Wait for the answer to the previous request, or call the municipality.',
    },
  },
  '9375': {
    en: 'Omvang is present, although Product of the assignment is empty and Einddatum is after 31 December 2020 or empty.',
    toDo: {
      nl: 'Laat Omvang weg: zonder product geldt alleen een Budget.',
      en: 'Leave Omvang out: without a product only a Budget counts.',
    },
  },
  '9379': {
    en: 'ReferentieAanbieder does not refer to a request, or is present without reason.',
    toDo: {
      nl: 'Vul ReferentieAanbieder alleen bij een toewijzing die direct uit een verzoek volgt; laat het veld anders leeg.',
      en: 'Fill in ReferentieAanbieder only for an assignment that follows directly from a request; leave it out otherwise.',
    },
  },
  '9384': {
    en: 'A claim on an assignment with RedenWijziging 13 (deleted).',
    toDo: {
      nl: 'De toewijzing is verwijderd: declareer niet, of vraag de gemeente waarom ze verwijderd is.',
      en: 'The assignment was deleted: do not claim, or ask the municipality why it was deleted.',
    },
  },
  '9385': {
    en: 'The assignment has approved lines.',
    toDo: {
      nl: 'Beëindig de toewijzing in plaats van haar te verwijderen, of laat de regels eerst crediteren.',
      en: 'End the assignment instead of deleting it, or have the lines credited first.',
    },
  },
  '9387': {
    en: 'The product period does not begin on the first day of its calendar month, and the assignment does not begin later in that month.',
    toDo: {
      nl: 'Laat ProductPeriode op de eerste van de maand beginnen, of op Ingangsdatum van de toewijzing als die later is.',
      en: 'Let ProductPeriode begin on the first of the month, or on Ingangsdatum of the assignment when later.',
    },
  },
  '9388': {
    en: 'The product period does not end on the last day of its calendar month, and the assignment does not end earlier in that month.',
    toDo: {
      nl: 'Laat ProductPeriode op de laatste van de maand eindigen, of op Einddatum van de toewijzing als die eerder is.',
      en: 'Let ProductPeriode end on the last of the month, or on Einddatum of the assignment when earlier.',
    },
  },
  '9389': {
    en: 'This line has a debit line without a credit line that belongs to it.',
    toDo: {
      nl: 'Crediteer eerst de eerdere regel volledig, of laat deze dubbele regel weg.',
      en: 'Credit the earlier line fully first, or leave this double line out.',
    },
  },
  '9390': {
    en: 'There already is a credit line with the same ProductReferentie.',
    toDo: {
      nl: 'Een regel wordt maar één keer gecrediteerd: laat deze creditregel weg.',
      en: 'A line is credited only once: leave this credit line out.',
    },
  },
  '9411': {
    en: 'Omvang is empty, although the assignment has a product code.',
    toDo: {
      nl: 'Vul Omvang in: bij een productcode hoort een omvang.',
      en: 'Fill in Omvang: a product code comes with a size.',
    },
  },
  '9412': {
    en: 'Omvang is present, although the assignment has no product code and its end date is after 31 December 2020 or empty.',
    toDo: {
      nl: 'Laat Omvang weg: zonder productcode geldt alleen een Budget.',
      en: 'Leave Omvang out: without a product code only a Budget counts.',
    },
  },
  '9413': {
    en: 'A temporary stop (reason 20), although there already is one of the same client, assignment and begin date.',
    toDo: {
      nl: 'Stuur een definitieve stop, of verwijder de eerdere tijdelijke stop als die onjuist was.',
      en: 'Send a final stop, or delete the earlier temporary stop if it was wrong.',
    },
  },
  '9414': {
    en: 'Einddatum is before that of the current stop of the same client, assignment and begin date.',
    toDo: {
      nl: 'Kies een Einddatum op of na die van de vorige stop, of verwijder die stop eerst.',
      en: 'Choose an Einddatum on or after that of the previous stop, or delete that stop first.',
    },
  },
  '9415': {
    en: 'There already is a final stop of the same client, assignment and begin date.',
    toDo: {
      nl: 'Stuur geen stop meer; verwijder de eerdere stop eerst als die onjuist was.',
      en: 'Send no further stop; delete the earlier stop first if it was wrong.',
    },
  },
  S300: {
    en: 'The municipality code is not in the list of Statistics Netherlands.',
    toDo: {
      nl: 'Gebruik de CBS-code die op de ingangsdatum geldt.',
      en: 'Use the CBS code that is valid on the start date.',
    },
  },
  S329: {
    en: 'The product code does not belong to the product category.',
    toDo: {
      nl: 'Zoek de categorie bij de code op in de productcodelijst van het contract.',
      en: 'Look up the category of the code in the list of product codes of the contract.',
    },
  },
};
