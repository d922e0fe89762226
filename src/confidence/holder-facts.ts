import { type IsoDate, wholeMonthsBetween } from '../calendar/index.js';
import type { ByReading, Fact } from '../reasoning/index.js';
import type { HolderCase } from './model.js';

/** What the texts ask about somebody who may be exempt from a poll. */

type Flag = Fact<HolderCase, boolean>;
type TookOffice = NonNullable<HolderCase['tookOffice']>;

const flag = (path: string, read: Flag['read']): Flag => ({ path, read });

const ofTookOffice = (read: (taken: TookOffice, on: IsoDate) => boolean): Flag =>
  flag('tookOffice', ({ tookOffice, on }) => tookOffice && read(tookOffice, on));

const took = (...ways: readonly TookOffice['by'][]): Flag => ofTookOffice(({ by }) => ways.includes(by));

const never = flag('tookOffice', () => false);

const sameYear = (a: IsoDate, b: IsoDate): boolean => a.slice(0, 4) === b.slice(0, 4);

export const holdsListedTitle = flag('holdsListedTitle', (holder) => holder.holdsListedTitle);

export const levelHasSubordinateUnits = flag(
  'levelHasSubordinateUnits',
  (holder) => holder.levelHasSubordinateUnits,
);

const beyond = (...posts: readonly HolderCase['communePost'][]): Flag =>
  flag('communePost', ({ level, communePost }) => {
    if (communePost === undefined) return level === 'commune' ? undefined : false;
    return !posts.includes(communePost);
  });

/** How deep the poll reaches in a commune committee; 96-QĐ/TW names a level, not titles. */
export const beyondCommuneDepth: ByReading<Flag> = {
  reading: 'party.communeDepth',
  among: {
    secretaryAndDeputy: beyond('secretary', 'deputySecretary'),
    standingMembers: beyond('secretary', 'deputySecretary', 'standingMember'),
    none: beyond(),
  },
};

/** Đã có thông báo nghỉ công tác chờ nghỉ hưu: the date of the notice, not an age. A later notice exempts nobody. */
export const onRetirementLeaveNotice = flag(
  'retirementLeaveNoticeOn',
  ({ retirementLeaveNoticeOn: notice, on }) =>
    notice === undefined ? undefined : notice !== null && notice <= on,
);

const inCalendarYear = ofTookOffice((taken, on) => sameYear(taken.on, on));
const withinAYear = ofTookOffice((taken, on) => wholeMonthsBetween(taken.on, on) < 12);

/** "Trong năm lấy phiếu", as the Party reading takes it. */
export const inPollYear: ByReading<Flag> = {
  reading: 'party.pollYear',
  among: { calendarYear: inCalendarYear, twelveMonthsBack: withinAYear },
};

/** The calendar year of the opening day, which the State texts mean. */
export const inSessionYear = inCalendarYear;

/** Under 35/2012/QH13 publications differ on what a newcomer is. */
export const newcomer: ByReading<Flag> = {
  reading: 'state.newcomer35',
  among: { electedInYear: inCalendarYear, lessThanOneYear: withinAYear },
};

/** Chưa đủ chín tháng giữ chức vụ, up to the opening day. */
export const underNineMonths = ofTookOffice((taken, on) => wholeMonthsBetween(taken.on, on) < 9);

const elected = took('election');
const electedOrAgain = took('election', 'reElection');

/** Được bầu; whether being elected again counts is a reading of each track. */
export const wasElected = (reading: 'party.reElected' | 'state.reElected'): ByReading<Flag> => ({
  reading,
  among: { exempt: electedOrAgain, subject: elected },
});

/** Được bổ nhiệm. */
export const wasAppointed = took('appointment');

export const wasReAppointed: ByReading<Flag> = {
  reading: 'party.reAppointed',
  among: { exempt: took('reAppointment'), subject: never },
};

export const wasTransferred: ByReading<Flag> = {
  reading: 'party.sidewaysTransfer',
  among: { exempt: took('transfer'), subject: never },
};

/** Được chỉ định, neither elected nor approved. */
export const wasDesignated: ByReading<Flag> = {
  reading: 'state.designated',
  among: { notPolled: took('designation'), polled: never },
};

/** Keeps an older office that is polled in the same body. */
const olderOffice = flag('keepsOlderOffice', ({ keepsOlderOffice }) => keepsOlderOffice);

export const keepsOlderOffice: ByReading<Flag> = {
  reading: 'state.olderOffice',
  among: { polledForOlderOffice: olderOffice, exempt: never },
};

const moved = flag('movedNotRelieved', ({ movedNotRelieved }) => movedNotRelieved);

export const movedNotRelieved: ByReading<Flag> = {
  reading: 'state.movedNotRelieved',
  among: { exempt: moved, subject: never },
};
