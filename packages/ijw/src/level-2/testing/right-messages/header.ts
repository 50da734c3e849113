/** What the headers of right messages have in common. */
const rightHeader = {
  BerichtVersie: 3,
  BerichtSubversie: 2,
  BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
  XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
} as const;

export const fromMunicipality = { ...rightHeader, Afzender: '0384', Ontvanger: '42420001' } as const;

export const fromProvider = { ...rightHeader, Afzender: '42420001', Ontvanger: '0384' } as const;
