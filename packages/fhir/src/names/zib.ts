/** The two releases of the zibs (zorginformatiebouwstenen) that an exporter must choose between. */

/**
 * The releases, by year. Both are drafts on FHIR R4; their required code lists differ, so a bundle is of one release.
 *
 * @dutch uitgaven van de zibs
 */
export const zibReleases = ['2020', '2024'] as const;

/**
 * A release of the zibs.
 *
 * @dutch uitgave van de zibs
 */
export type ZibRelease = (typeof zibReleases)[number];
