/** Ways of misleading that several metrics share. */
import type { Texts } from '@jeugd/core';

export const smallGroups: Texts = {
  nl: 'kleine groepen: kijk naar het interval, en verberg kleine aantallen voordat u publiceert',
  en: 'small groups: look at the interval, and suppress before publishing',
};

export const likeWithLike: Texts = {
  nl: 'vergelijk wat vergelijkbaar is: wie in een programma instroomt, is daarvoor uitgekozen',
  en: 'compare like with like: entry into a programme selects children and families',
};

export const exitIsNotLater: Texts = {
  nl: 'een uitkomst bij het einde zegt niets over later',
  en: 'an outcome at exit says nothing of later',
};

export const saysNotWhereTo: Texts = {
  nl: 'het zegt niet waarheen kinderen gaan',
  en: 'says nothing of where children go',
};

export const weekendIsNoReturn: Texts = {
  nl: 'een weekend of vakantie thuis is geen terugkeer: die moet een aantal nachten duren, dat bij het cijfer staat',
  en: 'a weekend or holiday at home is no return: it must last a number of nights, which the figure states',
};

export const trialVisitIsNoReturn: Texts = {
  nl: 'een proefverblijf thuis is niet te onderscheiden van een terugkeer naar huis',
  en: 'a trial home visit is not told apart from a return home',
};

export const eighteenEndsRecords: Texts = {
  nl: 'bij 18 jaar eindigen veel records door de wet: dat is geen thuiskomst, en sluit die uit',
  en: 'turning 18 ends many records by law: a competing end, no return home',
};

export const adultsStayInDenominator: Texts = {
  nl: 'kinderen die binnen het jaar 18 worden en in zorg blijven, tellen mee in de noemer',
  en: 'children not yet 18 who age out within the year stay in the denominator',
};

export const deadStayInDenominator: Texts = {
  nl: 'wie overleed of naar andere zorg vertrok, is niet thuis en telt mee in de noemer',
  en: 'the dead and those who left for other care are not home and stay in the denominator',
};

export const notYetFollowedUnderstates: Texts = {
  nl: 'wie kinderen die nog geen jaar gevolgd zijn meetelt als niet teruggekomen in zorg, komt te laag uit',
  en: 'counting children not yet followed for a year as no re-entry understates it',
};

export const permanentIsMoreThanHome: Texts = {
  nl: 'familie en voogd tellen als bestendig; adoptie staat onder dezelfde uitgang',
  en: 'counts kin and guardians as permanent; adoption is recorded under the same exit',
};

export const monthsAreOfTheCalendar: Texts = {
  nl: 'maanden van de kalender: in een schrikkeljaar zijn twaalf maanden geen 365 dagen',
  en: 'days of the calendar: twelve months are not 365 days in a leap year',
};

export const censusFindsLongStays: Texts = {
  nl: 'op een peildatum vindt men lange verblijven vaker dan korte',
  en: 'a census finds long stays more often than short ones',
};

export const registeredIsNotPresent: Texts = {
  nl: 'het telt wie er ingeschreven stond, niet wie er was',
  en: 'it counts who was registered, not who was present',
};

export const twoTrajectoriesCountTwice: Texts = {
  nl: 'een dag met twee trajecten telt twee keer',
  en: 'a day with two trajectories counts twice',
};

export const stayRecordedTwice: Texts = {
  nl: 'een verblijf dat zowel als traject en als plaatsing is vastgelegd, telt dubbel als zorgvorm of aanbieder verschilt',
  en: 'a stay recorded as a trajectory and as a placement counts twice when the care form or the provider differs',
};

export const noPublishedStandard: Texts = {
  nl: 'voor deze term is geen norm gepubliceerd: zet de gebruikte definitie bij het cijfer',
  en: 'the term has no published standard: state the definition used next to the figure',
};

export const unknownReasonsLeftOut: Texts = {
  nl: 'wie einden zonder bekende reden weglaat, neemt aan dat zij op de andere lijken: de twee andere cijfers laten zien hoeveel dat kan schelen',
  en: 'leaving out ends without a known reason assumes that they are like the others: the two other figures show how far it can be off',
};

export const unknownApartSince2021: Texts = {
  nl: 'vanaf 2021 toont het CBS onbekend apart; daarvoor werd het over de andere redenen verdeeld',
  en: 'from 2021 CBS shows the unknown apart; before, they were spread over the others',
};

export const lastOfDecember: Texts = {
  nl: 'einden op 31 december zijn vaak administratief',
  en: 'ends on 31 December are often administrative',
};
