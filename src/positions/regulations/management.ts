import type { EId, InstrumentId, Provision } from '../../law/index.js';
import type { Band } from './catalogue.js';

/** Who manages a title (cấp quản lý cán bộ). */
export type ManagingLevel =
  /** Bộ Chính trị. */
  | 'politburo'
  /** Ban Bí thư. */
  | 'secretariat'
  /** Ban Thường vụ Thành ủy (Hà Nội, theo danh sách đọc được). */
  | 'municipalStandingCommittee'
  /** Ban Thường vụ Tỉnh ủy, Thành ủy. */
  | 'provincialStandingCommittee'
  /** Ban Thường vụ Huyện ủy, đến khi hết cấp huyện. */
  | 'districtStandingCommittee'
  /** Ban Thường vụ Đảng ủy cấp xã. */
  | 'communeStandingCommittee'
  /** Quân ủy Trung ương. */
  | 'centralMilitaryCommission'
  /** Đảng ủy Công an Trung ương. */
  | 'centralPublicSecurityPartyCommittee'
  /** Người đứng đầu cơ quan, đơn vị. */
  | 'headOfBody';

/** Who manages a title, and what is left to an election. */
export interface Management {
  readonly by: ManagingLevel;
  /** The level prepares and presents the candidate; this body elects. */
  readonly electedBy?: 'centralCommittee' | 'nationalAssembly';
  /** The Central Committee is asked before the candidate goes to the Assembly. */
  readonly centralCommitteeAskedFirst?: true;
}

/** Titles one level manages, by one list. */
export interface ManagementRow extends Management {
  readonly titles: readonly string[];
  readonly band?: Band;
  readonly provision: Provision;
}

/** The lists of one regulation on decentralised cadre management (phân cấp quản lý cán bộ). */
export interface ManagementText {
  readonly instrument: { readonly id: InstrumentId };
  readonly rows: readonly ManagementRow[];
  /** Groups of the catalogue of the day whose name says who manages them. */
  readonly groups: readonly {
    readonly group: string;
    readonly by: ManagingLevel;
    readonly provision: Provision;
  }[];
  /** Lists of this text that could not be read: the preceding text’s row is taken, and marked. */
  readonly carriedFrom?: ManagementText;
  /** Who holds posts of several levels is decided on by the level of the highest. */
  readonly highest?: Provision;
  /** The sentence that leaves the titles below the Centre to local lists. */
  readonly local: Provision;
  readonly provisions: readonly Readonly<Record<EId, Provision>>[];
}
