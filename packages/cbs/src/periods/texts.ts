/** What is said about periods. */
export const periodTexts = {
  'cbs/invalid-period': {
    nl: 'Dit is geen verslagperiode. Verwacht: een halfjaar (2024H1), een kwartaal (2024Q1) of een jaar (2024).',
    en: 'This is no reporting period. Expected: a half-year (2024H1), a quarter (2024Q1) or a year (2024).',
  },
} as const;
