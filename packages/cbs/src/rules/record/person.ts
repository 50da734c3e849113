/** Rules on the person of a record. */
import { isBsn } from '@jeugd/core';
import { isMunicipalityOn } from '../../codes/municipalities.js';
import { isUnbornTextOf } from '../engine/birth.js';
import { isDay } from '../engine/day.js';
import { textIn } from '../engine/record-view.js';
import { type RecordChecks, right } from '../engine/verdict.js';

/** Dutch postcodes run from 1000: four digits, then two letters. Which letters are in use the protocol does not say. */
const postcodeForm = /^[1-9]\d{3}[A-Za-z]{2}$/;

export const personChecks: RecordChecks = {
  'BSN-01': { judge: ({ bsnState }) => (bsnState === 'wrong' ? ['bsn'] : right) },
  'BSN-02': {
    judge: ({ bsn, bsnState }) => (bsnState !== 'known' ? undefined : isBsn(bsn) ? right : ['bsn']),
  },
  /** Seen on one record only when BSN and birth date are both the unborn value of the other convention. */
  'BSN-03': {
    judge({ bsn, bsnState, version, record }) {
      if (bsnState === 'wrong' || bsnState === 'known') return undefined;
      const birth = textIn(record, 'geboortedatum');
      const isOfOther =
        version === '2.0'
          ? bsn === '000000000' && (birth === '00000000' || birth === '000000000')
          : bsn === '999999999' && birth === '99999999';
      return isOfOther ? ['bsn'] : right;
    },
  },
  'BSN-04': {
    judge: ({ bsnState }) => (bsnState === 'unknown' ? ['bsn'] : bsnState === 'wrong' ? undefined : right),
  },
  'BSN-05': {
    judge({ bsnState, birth, record, version }) {
      if (bsnState === 'wrong' || birth.state === 'wrong') return undefined;
      if (bsnState !== 'unborn' && birth.state !== 'unborn') return undefined;
      const isBoth = bsnState === 'unborn' && isUnbornTextOf(textIn(record, 'geboortedatum'), version);
      return isBoth ? right : ['bsn'];
    },
  },
  'DOB-01': {
    judge: ({ birth }) =>
      birth.state === 'unborn' ? undefined : birth.state === 'wrong' ? ['geboortedatum'] : right,
  },
  'DOB-02': {
    judge({ birth, record, version }) {
      if (birth.state !== 'unborn') return undefined;
      return isUnbornTextOf(textIn(record, 'geboortedatum'), version) ? right : ['geboortedatum'];
    },
  },
  'DOB-03': {
    judge({ birth, start }) {
      if (birth.state !== 'known' || !isDay(start)) return undefined;
      return birth.earliest > start ? ['geboortedatum'] : right;
    },
  },
  'SEX-01': {
    judge: ({ record, codes }) =>
      codes.get('geslacht')?.has(textIn(record, 'geslacht')) === true ? right : ['geslacht'],
  },
  'ADR-01': {
    judge({ record }) {
      const postcode = textIn(record, 'postcode');
      const municipality = textIn(record, 'gemeentecode');
      if (postcode === '') return municipality === '' ? ['postcode'] : right;
      if (municipality !== '') return ['gemeentecode'];
      return postcodeForm.test(postcode) ? right : ['postcode'];
    },
  },
  'ADR-02': {
    judge({ record, lastDay }) {
      const code = textIn(record, 'gemeentecode');
      if (code === '') return undefined;
      if (!/^\d{4}$/.test(code)) return ['gemeentecode'];
      const found = isMunicipalityOn(code, lastDay);
      return found === undefined ? undefined : found ? right : ['gemeentecode'];
    },
  },
  'ADR-03': {
    judge: ({ record }) => (textIn(record, 'gemeentecode') === '' ? right : ['gemeentecode']),
  },
};
