/** What is said about layouts. */
export const layoutTexts = {
  'cbs/invalid-layout': {
    nl: 'Deze bestandsdefinitie klopt niet bij {place}. Verwacht: name, kind en fields met een bestaand veld, start en length, zonder overlap.',
    en: 'This layout is not right at {place}. Expected: name, kind and fields with an existing field, start and length, without overlap.',
  },
} as const;
