import type { Bilingual, EId, InstrumentId, Provision } from '../../../law/index.js';
import type { PositionId } from '../../model.js';

/** One group of general standards (tiêu chuẩn chung). */
export interface StandardGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly provision: Provision;
  /** What in it can be checked on papers, as far as the text could be read. */
  readonly checkable?: readonly Bilingual[];
}

/** What a text asks of one title beyond the groups. */
export interface TitleStandard {
  readonly position: PositionId;
  readonly experience: Bilingual;
  /** Who may make an exception. */
  readonly exceptionBy?: Bilingual;
  readonly provision: Provision;
}

/** The standards of one text. */
export interface StandardsText {
  readonly id: string;
  readonly instrument: { readonly id: InstrumentId };
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
  readonly groups: readonly StandardGroup[];
  readonly titles: readonly TitleStandard[];
}
