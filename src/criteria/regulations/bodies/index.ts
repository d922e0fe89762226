import type { RecordedText } from '../../../law/index.js';
import type { ConversionCatalogue } from '../../model.js';
import type { ScoringScheme } from '../../schemes/model.js';
import { councilContract, councilLeaders, councilNonLeaders } from './council-office.js';
import { hungYenConversion, hungYenTexts } from './cv-427-tkt-hungyen-2026.js';
import { customsConversion, customsGeneral, customsTexts } from './cv-21169-chq-2026.js';
import { handbookConversion } from './cv-bnv-2026.js';
import { axesVatm, collective6x5, sheet18x4x8, vatmTexts } from './hd-03-tvdu-2026.js';
import { axesHcm, hcm01B, hcmTexts } from './hd-06-btctu-hcm-2026.js';
import { ducaNonLeader, ducaTexts } from './hd-20-duca-2026.js';
import { communeGeneral, schoolGeneral } from './nd-335-splits.js';
import { haiPhongHeads, haiPhongLeaders, haiPhongStaff, haiPhongTexts } from './qd-212-ubnd-haiphong-2025.js';
import { nghiaLam, nghiaLamTexts } from './qd-283-ubnd-nghialam-2026.js';
import { axesThanhHoa, thanhHoaLeaders, thanhHoaTexts } from './qd-1053-tu-thanhhoa-2026.js';
import { konTumAxes, konTumStaff, konTumTexts } from './qd-1923-cdkt-2026.js';
import { haNoiMonthly, haNoiTexts } from './qd-3814-tu-hanoi-2018.js';

/** Tables of points of bodies: samples, never central points. */
export const sampleSchemes: readonly ScoringScheme[] = [
  haNoiMonthly,
  collective6x5,
  sheet18x4x8,
  hcm01B,
  ducaNonLeader,
  thanhHoaLeaders,
  nghiaLam,
  konTumStaff,
  councilLeaders,
  councilNonLeaders,
  councilContract,
  axesThanhHoa,
  axesVatm,
  axesHcm,
  ...konTumAxes,
  haiPhongHeads,
  haiPhongLeaders,
  haiPhongStaff,
  customsGeneral,
  schoolGeneral,
  communeGeneral,
];

/** How bodies convert products to the standard product: samples, too. */
export const sampleConversions: readonly ConversionCatalogue[] = [
  handbookConversion,
  customsConversion,
  hungYenConversion,
];

/** The texts of those bodies, as far as they are known. */
export const bodyTexts: readonly RecordedText[] = [
  ...haNoiTexts,
  ...vatmTexts,
  ...ducaTexts,
  ...hcmTexts,
  ...thanhHoaTexts,
  ...nghiaLamTexts,
  ...konTumTexts,
  ...haiPhongTexts,
  ...customsTexts,
  ...hungYenTexts,
];
