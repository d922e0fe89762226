import { type Instrument, provisionsOf, type RecordedText } from '../../../law/index.js';
import type { ConversionCatalogue } from '../../model.js';

const id = 'cv-427-tkt-hungyen-2026';
const evidence = 'readInOneSource';

const instrument: Instrument = {
  id,
  kind: 'officialLetter',
  number: '427/TKT-TCHC',
  title: {
    vi: 'Công văn về hệ số quy đổi, đánh giá theo quý (Thống kê tỉnh Hưng Yên)',
    en: 'Letter on conversion coefficients and quarterly rating (Statistics of Hưng Yên province)',
  },
  issuer: 'provincialStatisticsOffice',
  signedOn: '2026',
  evidence,
  remark: {
    vi: 'Tên nêu theo nội dung; ngày ký chưa rõ.',
    en: 'Named by its subject; the day of signing is not known.',
  },
};

const provisions = provisionsOf(id, {
  unplaced__conversion: {
    evidence,
    numberUnverified: true,
    vi: 'Điểm theo nhóm phức tạp 18/38/58/78/98; hệ số theo vị trí 1,8/1,6/1,4/1,3/1,2/1,1/1,0.',
    en: 'Points by group of complexity 18/38/58/78/98; coefficients by post 1.8/1.6/1.4/1.3/1.2/1.1/1.0.',
  },
});

export const hungYenTexts: readonly RecordedText[] = [{ instrument, provisions }];

export const hungYenConversion: ConversionCatalogue = {
  id: 'hungyen-statistics',
  body: { vi: 'Thống kê tỉnh Hưng Yên', en: 'Statistics of Hưng Yên province' },
  groups: [18, 38, 58, 78, 98].map((points) => ({ points })),
  posts: [1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1],
  provision: provisions.unplaced__conversion.ref,
  evidence,
};
