import type { IsoDate } from '../../../calendar/index.js';
import { l10Openness, type Provision } from '../../../law/index.js';

/** What is made public inside a body, by when at the latest, and for how long. */
export interface PublicationRule {
  readonly from: IsoDate;
  readonly workingDays: number;
  readonly shownDays: number;
  /** What is made public. */
  readonly provision: Provision;
  readonly deadline: Provision;
  /** How long it is shown, and that a letter to all staff takes the place of posting. */
  readonly display: Provision;
}

/** Luật Thực hiện dân chủ ở cơ sở Điều 46, 47, 48: the default where the text that rates is silent. */
export const publicationRule: PublicationRule = {
  from: '2023-07-01',
  workingDays: 5,
  shownDays: 20,
  provision: l10Openness.art_46__para_6,
  deadline: l10Openness.art_47__para_2,
  display: l10Openness.art_48,
};
