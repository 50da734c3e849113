/** Names of elements of FHIR R4 that a finding may show. Any other name may be anything and is told by its position. */

/** The elements of the resources and data types that are read. */
export const elementNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'abatementAge abatementDateTime abatementPeriod abatementRange abatementString account active address animal appointment ' +
      'asserter assigner availabilityExceptions availableTime basedOn birthDate bodySite careManager category class classHistory ' +
      'clinicalStatus code coding communication contact contained deceasedBoolean deceasedDateTime details diagnosis ' +
      'dischargeDisposition display encounter end endpoint entry episodeOfCare evidence extension family fullUrl gender ' +
      'generalPractitioner given healthcareService hospitalization id identifier implicitRules issue language length link ' +
      'location managingOrganization maritalStatus member meta modifierExtension multipleBirthBoolean multipleBirthInteger name ' +
      'notAvailable note onBehalfOf onsetAge onsetDateTime onsetPeriod onsetRange onsetString organization participant partOf ' +
      'patient period photo practitioner prefix priority qualification reasonCode reasonReference recordedDate recorder ' +
      'reference referralRequest relationship resource resourceType role serviceProvider serviceType severity specialty stage ' +
      'start status statusHistory subject suffix system target team telecom text type use value verificationStatus'
    ).split(' '),
  ))();
