/** The family of pitfalls: the few ways in which nearly all figures about youth care mislead. */
import type { Texts } from '@jeugd/core';

/** A pitfall in plain words. */
export interface Pitfall {
  readonly title: Texts;
  /** How it misleads, and what to look at instead. */
  readonly text: Texts;
}

export const pitfallFamily: readonly Pitfall[] = [
  {
    title: { nl: 'Alleen wie al weg is', en: 'Only those who have left' },
    text: {
      nl: 'De gemiddelde duur van afgesloten verblijven mist de kinderen die er nog zijn, en dat zijn juist de langblijvers. Kijk naar een instroomcohort: iedereen die begon, gevolgd zolang dat kon.',
      en: 'The mean length of completed stays misses the children who are still there, and those are the long stayers. Look at an entry cohort: everybody who began, followed for as long as could be.',
    },
  },
  {
    title: { nl: 'Nog niet is niet nooit', en: 'Not yet is not never' },
    text: {
      nl: 'Wie vorige maand begon, kan nog niet een jaar gevolgd zijn. Zo’n kind telt mee tot de dag waarop het voor het laatst gezien is, en daarna niet meer (censurering). Wie het als mislukking telt, maakt recente jaren slechter dan ze zijn.',
      en: 'Who began last month cannot have been followed for a year. Such a child counts up to the day it was last seen, and no longer (censoring). To count it as a failure makes recent years look worse than they are.',
    },
  },
  {
    title: { nl: 'Meer dan één uitgang', en: 'More than one way out' },
    text: {
      nl: 'Wie naar een pleeggezin van familie gaat of 18 wordt, komt niet meer thuis. Doen alsof zij nog thuis kunnen komen, overschat het aandeel thuis. Daarom sluiten andere uitgangen thuiskomst hier uit (Aalen-Johansen).',
      en: 'Who leaves to kin or turns 18 does not come home any more. To act as if they still could overstates the share home. So other ways out rule out coming home here (Aalen-Johansen).',
    },
  },
  {
    title: { nl: 'Thuis, en weer terug', en: 'Home, and back again' },
    text: {
      nl: 'Een weekend thuis is geen terugkeer, en wie thuiskomt kan opnieuw geplaatst worden. Een terugkeer telt hier pas als die een aantal nachten duurt. Lees tijd tot thuis naast terugval.',
      en: 'A weekend at home is no return, and who comes home can be placed again. A return counts here only once it has lasted a number of nights. Read time to home beside re-entry.',
    },
  },
  {
    title: { nl: 'Wie er op een dag zijn', en: 'Who is there on a day' },
    text: {
      nl: 'Op een peildag ziet u vooral langblijvers: wie kort blijft, is er zelden net die dag. Instroom, uitstroom en peildag geven drie antwoorden op drie vragen. Zet ze niet in één rij.',
      en: 'On one day you see mostly long stayers: who stays briefly is seldom there on just that day. Entries, exits and a census give three answers to three questions. Do not put them in one row.',
    },
  },
  {
    title: { nl: 'Groepen verschillen al vooraf', en: 'Groups differ to begin with' },
    text: {
      nl: 'Een programma kiest zijn kinderen, en een aanbieder krijgt ze. Een verschil tussen groepen zegt niet wie het beter doet: leeftijd, problematiek en voorgeschiedenis verschillen mee.',
      en: 'A programme chooses its children, and a provider is given them. A difference between groups does not say who does better: age, needs and history differ along with it.',
    },
  },
  {
    title: { nl: 'Kleine aantallen, en veel vergelijkingen', en: 'Small numbers, and many comparisons' },
    text: {
      nl: 'Bij twintig kinderen is één kind vijf procent. Kijk naar het interval en niet naar de rangorde. En van twintig groepen valt er gemiddeld één buiten een 95 %-interval door toeval alleen.',
      en: 'Of twenty children one child is five per cent. Look at the interval and not at the rank. And of twenty groups one on average falls outside a 95 % interval by chance alone.',
    },
  },
  {
    title: { nl: 'De administratie heeft haar eigen leven', en: 'Administration has a life of its own' },
    text: {
      nl: 'Een nieuw contract, 31 december of een achttiende verjaardag sluit een dossier, ook als er voor het kind niets verandert. Wat voor het begin van het register al liep, lijkt instroom als niemand zegt vanaf welke dag het register volledig is.',
      en: 'A new contract, 31 December or an eighteenth birthday closes a file, also when nothing changes for the child. What ran before the register began looks like an entry when nobody says from which day the register is complete.',
    },
  },
  {
    title: { nl: 'Wat niet gemeten is', en: 'What was not measured' },
    text: {
      nl: 'Een waardering van de helft van de kinderen gaat over die helft. Een leeg veld betekent niet „nee”. Kijk hoeveel er niet meetelde voordat u het cijfer gebruikt.',
      en: 'A rating by half of the children is about that half. An empty field does not mean “no”. Look at how many did not count before using the figure.',
    },
  },
];
