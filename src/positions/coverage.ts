import type { Bilingual, Evidence, InstrumentId } from '../law/index.js';
import type { RankRow, TitleCatalogue } from './regulations/catalogue.js';
import type { EquivalenceList } from './regulations/equivalents.js';
import { catalogueTimeline, equivalenceLists, managementTimeline } from './regulations/index.js';
import type { ManagementText } from './regulations/management.js';

/** One group of a list, and how much of it is on record. */
export interface CoveredGroup {
  readonly code: string;
  readonly name?: Bilingual;
  /** Titles on record in it, each counted once. */
  readonly titles: number;
  /** How many of them have a tier, or need none. */
  readonly tiered?: number;
  readonly read: 'whole' | 'part' | 'none';
  readonly evidence: Evidence;
}

/** One text, and how much of its lists is on record. */
export interface CatalogueCoverage {
  readonly instrument: InstrumentId;
  readonly of: 'ranks' | 'managers' | 'equivalents';
  /** Titles on record in it, each counted once. */
  readonly titles: number;
  readonly groups: readonly CoveredGroup[];
}

/**
 * How much of each text is on record: titles by group, which groups are read in part or not at all, with the evidence. A
 * title missing from a group read in part has an unknown rank, never the lowest.
 *
 * @example
 * import { catalogueCoverage } from 'canbo';
 * const [kl35] = catalogueCoverage();
 * kl35?.groups.map(({ code, titles, read }) => [code, titles, read]).slice(0, 4); //=> [['I', 4, 'whole'], ['II', 9, 'whole'], ['III', 1, 'part'], ['IV', 0, 'none']]
 */
export const catalogueCoverage = (): readonly CatalogueCoverage[] => [
  ...catalogueTimeline.map(({ text }) => ofRanks(text)),
  ...managementTimeline.map(({ text }) => ofManagers(text)),
  ...equivalenceLists.map(ofEquivalents),
];

const counted = (titles: readonly string[]): number => new Set(titles).size;

const inRows = (rows: readonly RankRow[]): readonly string[] => rows.flatMap(({ titles }) => titles);

function ofRanks({ instrument, groups, ranks }: TitleCatalogue): CatalogueCoverage {
  return {
    instrument: instrument.id,
    of: 'ranks',
    titles: counted(inRows(ranks)),
    groups: groups.map(({ code, name, tiers, read, provision }) => {
      const rows = ranks.filter(({ group }) => group === code);
      return {
        code,
        name,
        titles: counted(inRows(rows)),
        tiered: counted(inRows(tiers === 0 ? rows : rows.filter(({ tier }) => tier !== undefined))),
        read,
        evidence: provision?.evidence ?? 'readInOneSource',
      };
    }),
  };
}

function ofManagers({ instrument, rows }: ManagementText): CatalogueCoverage {
  const levels = [...new Set(rows.map(({ by }) => by))];
  return {
    instrument: instrument.id,
    of: 'managers',
    titles: counted(rows.flatMap(({ titles }) => titles)),
    groups: levels.map((by) => {
      const own = rows.filter((row) => row.by === by);
      return {
        code: by,
        titles: counted(own.flatMap(({ titles }) => titles)),
        read: 'part',
        evidence: own[0]?.provision.evidence ?? 'unverified',
      };
    }),
  };
}

function ofEquivalents({ instrument, steps }: EquivalenceList): CatalogueCoverage {
  return {
    instrument: instrument.id,
    of: 'equivalents',
    titles: counted(steps.flatMap(({ titles }) => titles)),
    groups: steps.map(({ name, titles, provision }) => ({
      code: name.en,
      name,
      titles: counted(titles),
      read: 'part',
      evidence: provision.evidence,
    })),
  };
}
