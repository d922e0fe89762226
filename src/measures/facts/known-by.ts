import { type IsoDate, yearOf } from '../../calendar/index.js';
import type { FactPath, ResolvedReadings } from '../../reasoning/index.js';
import type { CadreRecord, RecordedPoll } from '../model.js';
import type { Judged } from './judged.js';

/** The record as it stood on a day: what is dated later has not happened yet, what was annulled by then is gone. */
export function knownBy(record: CadreRecord, on: IsoDate, readings: ResolvedReadings): Judged {
  const by = (day: IsoDate | undefined): boolean => day === undefined || day <= on;
  const happened = <Item>(items: readonly Item[] | undefined, dayOf: (item: Item) => IsoDate | undefined) =>
    items?.filter((item) => by(dayOf(item)));
  const { letter, left, conviction } = record;
  return {
    ...record,
    on,
    pathOf: pathsIn(record),
    stateSideOnly: readings['measures.ratingSide'] !== 'eitherSide',
    polls: latestOfEachPlace(happened(record.polls, ({ heldOn }) => heldOn)),
    motions: inOrder(
      happened(record.motions, ({ heldOn }) => heldOn),
      ({ heldOn, forum }) => `${heldOn} ${forum}`,
    ),
    ratings: happened(record.ratings, ({ decidedOn }) => decidedOn)?.filter(({ year }) => year <= yearOf(on)),
    quarters: record.quarters?.filter(({ year }) => year <= yearOf(on)),
    disciplines: inOrder(
      happened(record.disciplines, ({ decidedOn }) => decidedOn)?.filter(
        ({ annulledOn }) => annulledOn === undefined || annulledOn > on,
      ),
      ({ decidedOn, form, track }) => `${decidedOn} ${form} ${track}`,
    ),
    grounds: happened(record.grounds, ({ concludedOn }) => concludedOn),
    suspensions: happened(record.suspensions, ({ from }) => from),
    letter:
      letter && (!by(letter.on) || (letter.withdrawnOn !== undefined && by(letter.withdrawnOn)))
        ? null
        : letter,
    left: left && !by(left.on) ? null : left,
    conviction: conviction && !by(conviction.finalOn) ? null : conviction,
  };
}

/** Two places are never merged; of one place the last poll counts. */
function latestOfEachPlace(polls: readonly RecordedPoll[] | undefined): readonly RecordedPoll[] | undefined {
  const latest = new Map<string, RecordedPoll>();
  for (const poll of polls ?? []) {
    const key = `${poll.place ?? ''} ${poll.forum} ${poll.level ?? ''}`;
    const before = latest.get(key);
    if (before === undefined || before.heldOn < poll.heldOn) latest.set(key, poll);
  }
  return polls && inOrder([...latest.values()], pollKey);
}

const pollKey = ({ forum, place, level, heldOn }: RecordedPoll): string =>
  [forum === 'party' ? 0 : 1, forum, place ?? '', level ?? '', heldOn].join(' ');

/** The same whatever the order the caller wrote them in. */
const inOrder = <Items extends readonly object[] | undefined>(
  items: Items,
  keyOf: (item: NonNullable<Items>[number]) => string,
): Items =>
  items &&
  ([...items].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }) as unknown as Items);

/** Items keep their place in the record, whatever was left out or sorted. */
function pathsIn({ polls = [], motions = [], disciplines = [] }: CadreRecord): (item: object) => FactPath {
  const paths = new Map<object, FactPath>();
  for (const [name, items] of Object.entries({ polls, motions, disciplines }))
    for (const [at, item] of items.entries()) paths.set(item, `${name}[${at}]`);
  return (item) => paths.get(item) ?? '';
}
