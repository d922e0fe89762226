import * as z from 'zod';
import { type IsoDate, isoDate } from '../../calendar/index.js';
import { oneOf, type ReadingsOf, readingsSchema } from '../../reasoning/index.js';

/** Where the scheme of training and the floor of degrees are open: the default first. */
export const readings = {
  'training.keyCommuneCadres': oneOf(['sixTitles', 'withFrontChairperson'], {
    vi: 'Cán bộ chủ chốt cấp xã thường được hiểu là bí thư, phó bí thư đảng ủy, chủ tịch, phó chủ tịch Hội đồng nhân dân và Ủy ban nhân dân; có văn bản thêm Chủ tịch Mặt trận. Đối tượng của đề án chưa đọc được.',
    en: 'Key commune cadres usually are secretary, deputy secretaries, chairpersons and vice chairpersons of People’s Council and Committee; some texts add the Front chairperson. The subjects of the scheme could not be read.',
  }),
  'training.degreeFloorGap': oneOf(['undetermined', 'goesOnForCadres'], {
    vi: 'Từ 01/07/2025 đến trước Quy định 365-QĐ/TW: Nghị định 170/2025/NĐ-CP chỉ bãi bỏ phần công chức của Nghị định 33/2023/NĐ-CP, nhưng các nhóm đối tượng của nghị định không còn theo luật mới.',
    en: 'From 01/07/2025 until Regulation 365-QĐ/TW: Decree 170/2025/NĐ-CP ended only the civil-servant part of Decree 33/2023/NĐ-CP, yet the categories of the decree lapsed with the new law.',
  }),
  'training.degreeGrace': oneOf(['noted', 'binding', 'lapsed'], {
    vi: 'Thời hạn năm năm của Nghị định 33/2023/NĐ-CP sau ngày đối tượng thay đổi: chỉ lưu ý, còn hiệu lực, hoặc không còn.',
    en: 'The five years of Decree 33/2023/NĐ-CP once its objects have changed: pointed out, binding, or lapsed.',
  }),
} as const;

/** Choices on training schemes and the floor of degrees. */
export type TrainingReadings = ReadingsOf<typeof readings>;
/** The id of such a reading. */
export type TrainingReadingId = keyof typeof readings;

/** What the verbs on training take beside the facts. */
export interface TrainingOptions {
  /** The day asked about; canbo knows no "today". */
  readonly on: IsoDate;
  readonly readings?: TrainingReadings | undefined;
}

export const optionsSchema = z.strictObject({
  on: isoDate,
  readings: readingsSchema(readings).optional(),
}) as unknown as z.ZodType<TrainingOptions>;
