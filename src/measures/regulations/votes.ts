import { type Provision, provisionsOf, type Timeline } from '../../law/index.js';
import { atLeast, type Bar, half, moreThan, percent, twoThirds } from '../../quantity/index.js';
import { isSo, type Known, type Ladder, type Rule, shareOf, textSilent } from '../../reasoning/index.js';
import { borrowed } from '../borrowed.js';
import type { MeasureVoteCase, MeasureVoteOutcome } from '../vote/model.js';
import { hd02Of2021 } from './hd-02-btctw-2021.js';
import { managersFrom2026 } from './l-129-2025-qh15.js';
import { nd115 } from './nd-115-2020.js';
import { nd138 } from './nd-138-2020.js';
import { nd170 } from './nd-170-2025.js';

export type VoteLadder = Ladder<MeasureVoteCase, MeasureVoteOutcome>;
/** One ballot as one text has it. */
export interface VoteText {
  readonly instrument: { readonly id: string };
  readonly ladder: Known<VoteLadder>;
}

type Body = 'body' | 'standingCommittee';

/** So many of all members of a body. */
const ofMembers = (id: string, provision: Provision, bar: Bar, which: Body = 'body'): Rule<MeasureVoteCase> =>
  shareOf(
    `${id}.${which}`,
    provision,
    { path: `${which}.agree`, read: (facts) => facts[which]?.agree },
    { path: `${which}.members`, of: 'allMembers', read: (facts) => facts[which]?.members },
    bar,
  );

/** The two bodies counted as one. */
const jointly = (id: string, provision: Provision, bar: Bar): Rule<MeasureVoteCase> =>
  shareOf(
    `${id}.joint`,
    provision,
    { path: 'body.agree', read: (facts) => sum(facts, 'agree') },
    { path: 'body.members', of: 'allMembers', read: (facts) => sum(facts, 'members') },
    bar,
  );

function sum({ body, standingCommittee }: MeasureVoteCase, name: 'agree' | 'members'): number | undefined {
  const parts = [body?.[name], standingCommittee?.[name]] as const;
  return parts[0] === undefined || parts[1] === undefined ? undefined : parts[0] + parts[1];
}

const p = (text: { readonly provisions: Readonly<Record<string, Provision>> }, eId: string): Provision =>
  text.provisions[eId] as Provision;

const relief170 = p(nd170, 'art_53__para_2__point_b');
const reading = 'measures.reliefVoteCount';
const civilServantNow: VoteLadder = {
  rungs: [
    {
      when: [
        ofMembers('reliefVote', relief170, moreThan(half)),
        ofMembers('reliefVote', relief170, moreThan(half), 'standingCommittee'),
      ],
      onlyIf: { reading, is: 'both' },
      leadsTo: { outcome: 'ballotPassed' },
    },
    {
      when: [jointly('reliefVote', relief170, moreThan(half))],
      onlyIf: { reading, is: 'joint' },
      leadsTo: { outcome: 'ballotPassed' },
    },
  ],
  otherwise: { outcome: 'headSettlesOrSubmits' },
};

const relief115 = p(nd115, 'art_55__para_2');
const publicEmployee: VoteLadder = {
  rungs: [
    { when: [ofMembers('reliefVote', relief115, atLeast(half))], leadsTo: { outcome: 'ballotPassed' } },
  ],
  otherwise: { outcome: 'reportedUp' },
};

const relief138 = p(nd138, 'art_66__firstVote');
const civilServantFirst: VoteLadder = {
  rungs: [
    { when: [ofMembers('reliefVote', relief138, moreThan(half))], leadsTo: { outcome: 'ballotPassed' } },
    { when: [ofMembers('reliefVoteHalf', relief138, atLeast(half))], leadsTo: { outcome: 'headSettles' } },
  ],
  otherwise: { outcome: 'ballotFailed' },
};

const listVote = p(hd02Of2021, 'unplaced__vote');
const educationList: VoteLadder = {
  rungs: [
    {
      when: [
        shareOf(
          'cellVote',
          listVote,
          { path: 'body.agree', read: ({ body }) => body?.agree },
          {
            path: 'body.members',
            of: 'votingMembers',
            read: ({ body, exempt }) =>
              body?.members === undefined || exempt === undefined ? undefined : body.members - exempt,
          },
          atLeast(twoThirds),
        ),
      ],
      leadsTo: { outcome: 'ballotPassed' },
    },
  ],
  otherwise: { outcome: 'ballotFailed' },
};

const statutes = provisionsOf('dieu-le-dang-2011', {
  art_36__proposal: {
    evidence: 'readInOneSource',
    vi: 'Đề nghị khai trừ đảng viên, giải tán tổ chức đảng phải được ít nhất 2/3 tán thành (Điều 36 đến 38).',
    en: 'A proposal of expulsion or dissolution needs at least two thirds (Articles 36 to 38).',
  },
});
const expulsion: VoteLadder = {
  rungs: [
    {
      when: [ofMembers('expulsionVote', statutes.art_36__proposal, atLeast(twoThirds))],
      leadsTo: { outcome: 'ballotPassed' },
    },
  ],
  otherwise: { outcome: 'ballotFailed' },
};

const council = borrowed('nd-172-2025', 'unplaced__council');
/** How many members the council of discipline has, and must have present. */
const councilOf = 3;
const disciplineCouncil: VoteLadder = {
  vetoes: [
    {
      when: [
        isSo('measures.councilIncomplete', council, {
          path: 'body.present',
          read: ({ body }) => (body?.present === undefined ? undefined : body.present < councilOf),
        }),
      ],
      leadsTo: { outcome: 'notAllPresent' },
    },
  ],
  rungs: [],
  otherwise: { silent: true, among: ['ballotPassed', 'ballotFailed'] },
};

const awards = provisionsOf('nd-98-2023', {
  art_30__para_7: {
    evidence: 'readInOneSource',
    vi: 'Hội đồng bỏ phiếu kín: Anh hùng, Chiến sĩ thi đua toàn quốc, bộ, ban, ngành, tỉnh từ 90 %; Chiến sĩ thi đua cơ sở, Cờ thi đua từ 80 % trở lên, tính trên tổng số thành viên Hội đồng (người vắng mặt lấy ý kiến bằng văn bản).',
    en: 'The council votes in secret: Hero, national, ministerial and provincial Emulation Fighter 90 % or more; base Emulation Fighter and flag 80 % or more, of all members of the council (absentees in writing).',
  },
});
const awardVote = (bar: Bar): VoteLadder => ({
  rungs: [
    { when: [ofMembers('awardVote', awards.art_30__para_7, bar)], leadsTo: { outcome: 'ballotPassed' } },
  ],
  otherwise: { outcome: 'ballotFailed' },
});

const text = (id: string, ladder: Known<VoteLadder>): VoteText => ({ instrument: { id }, ladder });

/** The majorities of Nghị định 152 were not read. */
const awardsNow = textSilent({
  vi: 'Tỷ lệ phiếu của Hội đồng thi đua, khen thưởng theo Nghị định 152/2025 chưa đọc được.',
  en: 'The majorities of the award council under Decree 152/2025 could not be read.',
});
const relief116 = textSilent({
  vi: 'Việc bỏ phiếu miễn nhiệm theo Nghị định 138 sau khi sửa đổi bởi Nghị định 116 chưa đọc được.',
  en: 'The vote on relief in Decree 138 as amended by Decree 116 could not be read.',
});
const noPartyBallot = textSilent({
  vi: 'Hướng dẫn 45 không nêu việc bỏ phiếu, tỷ lệ phiếu khi xem xét miễn nhiệm, từ chức, cho thôi giữ chức vụ.',
  en: 'Guidance 45 names no ballot and no majority for relief, resignation or release.',
});

/** Which ballot, of whom, by which text of the day. */
export const voteTimelines: Readonly<Record<string, Timeline<VoteText>>> = {
  'relief.civilServant': [
    { from: '2020-12-01', text: text('nd-138-2020', civilServantFirst) },
    { from: '2024-09-17', text: text('nd-116-2024', relief116) },
    { from: '2025-07-01', text: text('nd-170-2025', civilServantNow) },
  ],
  'relief.publicEmployee': [
    { from: '2023-12-07', text: text('nd-115-2020', publicEmployee) },
    { from: '2026-07-01', text: text('l-129-2025-qh15', managersFrom2026) },
  ],
  'relief.partyCadre': [{ from: '2025-11-21', text: text('hd-45-btctw-2025', noPartyBallot) }],
  educationList: [{ from: '2021-04-12', text: text('hd-02-btctw-2021', educationList) }],
  // Only the year of the Statutes is on record: certain from the day after it
  partyExpulsion: [{ from: '2012-01-01', text: text('dieu-le-dang-2011', expulsion) }],
  disciplineCouncil: [{ from: '2025-07-01', text: text('nd-172-2025', disciplineCouncil) }],
  emulationFighterBase: [
    { from: '2024-01-01', text: text('nd-98-2023', awardVote(atLeast(percent(80)))) },
    { from: '2025-07-01', text: text('nd-152-2025', awardsNow) },
  ],
  higherTitle: [
    { from: '2024-01-01', text: text('nd-98-2023', awardVote(atLeast(percent(90)))) },
    { from: '2025-07-01', text: text('nd-152-2025', awardsNow) },
  ],
};

export const voteProvisions = [statutes, awards];
