import { describe, expect, it } from 'vitest';
import { electorateOf, type PolledTitle } from '../../src/index.js';
import { readingIn, said } from './support.js';

const body = 'leadersOfBody partyCommitteeOfBody headsOfSubordinateUnits headsOfMassOrganisations';
const enterprise =
  'leadersOfBody partyCommitteeOfBody headsOfSubordinateUnits leadersOfSubsidiaries headsOfMassOrganisations';
const none = '-';

type Row = readonly [title: PolledTitle, voters: string, also: string, eId: string, evidence: string];
const row = (forum: 'party' | 'nationalAssembly' | 'peoplesCouncil', on: string, title: PolledTitle) => {
  const answer = electorateOf({ forum, on, title });
  if (answer.status !== 'determined') return [title, said(answer)];
  const { voters, also, provision } = answer.outcome;
  return [title, voters.join(' '), also ?? none, provision.eId, answer.evidence];
};

describe('96-QĐ/TW Appendix 1 (V1–V15)', () => {
  it.each<Row>([
    ['generalSecretary', 'centralCommitteeMembers', none, 'app_1', 'readInOneSource'],
    ['statePresident', 'centralCommitteeMembers', 'nationalAssemblyDeputies', 'app_1', 'readInOneSource'],
    ['stateVicePresident', 'nationalAssemblyDeputies', none, 'app_1', 'readInOneSource'],
    ['headOfPresidentOffice', body, none, 'app_1', 'readInOneSource'],
    [
      'chairOfNationalAssembly',
      'centralCommitteeMembers',
      'nationalAssemblyDeputies',
      'app_1',
      'readInOneSource',
    ],
    ['politburoOrSecretariatMember', 'centralCommitteeMembers', none, 'app_1', 'readInOneSource'],
    [
      'standingCommitteeMember',
      'committeeMembersOfSameLevel',
      'councilDeputies',
      'app_1',
      'readInSiblingText',
    ],
    ['provincialStateLeader', 'councilDeputies headsUnderProvince', none, 'app_1', 'readInSiblingText'],
    ['departmentDirector', body, none, 'app_1', 'readInSiblingText'],
    ['stateEnterpriseLeader', enterprise, none, 'app_1', 'readInSiblingText'],
    ['universityRector', body, none, 'app_1', 'readInOneSource'],
    ['universityPartyLeader', 'committeeMembersOfSameLevel', none, 'app_1', 'derived'],
    ['provincialPoliceDirector', body, none, 'app_1', 'readInSiblingText'],
    ['agencyLeader', body, none, 'app_1', 'derived'],
  ])('%s', (...expected) => {
    expect(row('party', '2023-12-11', expected[0])).toEqual(expected);
  });
});

describe('262-QĐ/TW Art. 4, 5, point 5.3', () => {
  it.each<Row>([
    [
      'politburoOrSecretariatMember',
      'centralCommitteeMembers',
      'nationalAssemblyDeputies',
      'art_4',
      'readInOneSource',
    ],
    [
      'standingCommitteeMember',
      'committeeMembersOfSameLevel',
      'councilDeputies',
      'art_4',
      'readInSeveralSources',
    ],
    ['stateEnterpriseLeader', enterprise, none, 'art_5', 'readInOneSource'],
    ['provincialStateLeader', 'councilDeputies headsUnderProvince', none, 'point_5.3', 'readInOneSource'],
    ['departmentDirector', body, none, 'point_5.3', 'readInSiblingText'],
    ['provincialPoliceDirector', body, none, 'point_5.3', 'readInSiblingText'],
    ['policeDepartmentHead', body, none, 'point_5.3', 'readInSiblingText'],
  ])('%s', (...expected) => {
    expect(row('party', '2018-12-06', expected[0])).toEqual(expected);
  });
});

describe('the Assembly and the councils', () => {
  it.each([
    ['nationalAssembly', '2023-10-24', 'nationalAssemblyDeputies', 'art_2__para_1'],
    ['peoplesCouncil', '2023-12-06', 'councilDeputies', 'art_2__para_2'],
    ['nationalAssembly', '2018-10-25', 'nationalAssemblyDeputies', 'unplaced__subjects'],
    ['peoplesCouncil', '2013-07-05', 'councilDeputies', 'unplaced__subjects'],
  ] as const)('%s on %s', (forum, on, voters, eId) => {
    expect(row(forum, on, 'electedOrApprovedOffice')).toEqual([
      'electedOrApprovedOffice',
      voters,
      none,
      eId,
      'readInSeveralSources',
    ]);
  });

  it('the readings of the Party do not touch them', () => {
    const readings = { 'party.selfVote': 'recused', 'party.absentBallot': 'sent' } as const;
    const office = { forum: 'peoplesCouncil', on: '2023-12-06', title: 'electedOrApprovedOffice' } as const;
    expect(electorateOf(office, { readings }).outcome).toMatchObject({
      personsPolledVote: true,
      absentVote: false,
    });
    expect(electorateOf(office).notes).toEqual([]);
  });
});

it('what could not be read is silent, and the caller supplies it', () => {
  expect(row('party', '2023-12-11', 'policeDepartmentHead')).toEqual(['policeDepartmentHead', 'textSilent']);
  expect(row('party', '2018-12-06', 'generalSecretary')).toEqual(['generalSecretary', 'textSilent']);
  expect(row('party', '2013-06-15', 'standingCommitteeMember')).toEqual([
    'standingCommitteeMember',
    'textSilent',
  ]);
  expect(row('peoplesCouncil', '2023-12-06', 'standingCommitteeMember')).toEqual([
    'standingCommitteeMember',
    'textSilent',
  ]);
  expect(row('party', '2013-02-17', 'standingCommitteeMember')).toEqual([
    'standingCommitteeMember',
    'notYetInForce',
  ]);
});

it('the persons polled vote and nobody absent does, by readings', () => {
  const asked = { forum: 'party', on: '2023-12-11', title: 'agencyLeader' } as const;
  const byDefault = electorateOf(asked);
  expect(byDefault.outcome).toMatchObject({ personsPolledVote: true, absentVote: false });
  expect(byDefault.notes.map(({ code }) => code)).toEqual(['reading', 'reading', 'inferredElectorate']);
  expect(readingIn(byDefault.notes, 'party.selfVote')).toBe('allowed');
  const other = electorateOf(asked, {
    readings: { 'party.selfVote': 'recused', 'party.absentBallot': 'sent' },
  });
  expect(other.outcome).toMatchObject({ personsPolledVote: false, absentVote: true });
  expect(other.notes.filter(({ code }) => code === 'reading')).toHaveLength(2);
  expect(electorateOf({ ...asked, title: 'generalSecretary' }).notes.map(({ code }) => code)).toEqual([
    'reading',
    'reading',
  ]);
});

it('a commune council holds no poll', () => {
  const office = {
    forum: 'peoplesCouncil',
    level: 'commune',
    on: '2023-12-06',
    title: 'electedOrApprovedOffice',
  } as const;
  expect(said(electorateOf(office))).toBe('outOfScope');
});
