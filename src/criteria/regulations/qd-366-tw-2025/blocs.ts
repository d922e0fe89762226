import type { Bilingual } from '../../../law/index.js';
import { bloc, type Row } from '../frame.js';

interface Bloc extends Bilingual {
  readonly id: string;
  /** Phụ lục 1. */
  readonly collective?: Bilingual;
  /** Phụ lục 4. */
  readonly nonLeader?: Bilingual;
}

/** Chín khối: one of them applies. */
const blocs: readonly Bloc[] = [
  {
    id: 'B1',
    vi: 'cơ quan tham mưu của Đảng',
    en: 'advisory bodies of the Party',
    collective: {
      vi: 'công tác đảng; nghiên cứu, chủ trương, đề án',
      en: 'Party work; studies, lines, schemes',
    },
    nonLeader: {
      vi: 'đúng hạn, chất lượng, sản phẩm; góp ý đề án; phối hợp',
      en: 'on time, quality, product; comments on schemes; coordination',
    },
  },
  {
    id: 'B2',
    vi: 'cơ quan hành chính nhà nước',
    en: 'State administrative agencies',
    collective: {
      vi: 'tốc độ tăng trưởng GRDP, GRDP bình quân đầu người, tăng thu ngân sách, tỉ lệ giải ngân vốn đầu tư công, môi trường đầu tư, kinh tế tư nhân, cải cách hành chính, khoa học - công nghệ - chuyển đổi số, phát triển con người, môi trường, an sinh, giảm nghèo bền vững; đối ngoại, quốc phòng - an ninh',
      en: 'GRDP growth, GRDP per head, growth of budget revenue, disbursement of public investment, investment climate, private economy, administrative reform, science, technology and digital transformation, human development, environment, social security, lasting poverty reduction; external relations, defence and security',
    },
    nonLeader: {
      vi: 'tiến độ, chất lượng; tỉ lệ hồ sơ xử lý đúng hạn; phối hợp',
      en: 'progress, quality; share of files handled on time; coordination',
    },
  },
  {
    id: 'B3',
    vi: 'cơ quan dân cử',
    en: 'elected bodies',
    collective: {
      vi: 'lập pháp, giám sát, phản biện, tiếp xúc cử tri, tiếp công dân',
      en: 'legislation, supervision, critical review, meeting voters, receiving citizens',
    },
  },
  {
    id: 'B4',
    vi: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
    en: 'the Fatherland Front and socio-political organisations',
  },
  { id: 'B5', vi: 'lực lượng vũ trang', en: 'armed forces' },
  {
    id: 'B6',
    vi: 'cơ quan tư pháp',
    en: 'judicial bodies',
    collective: { vi: 'không oan sai', en: 'no wrongful case' },
    nonLeader: {
      vi: 'không oan sai; thời hạn, thời hiệu, chỉ tiêu ngành',
      en: 'no wrongful case; time limits, limitation periods, targets of the branch',
    },
  },
  {
    id: 'B7',
    vi: 'đơn vị sự nghiệp công lập',
    en: 'public service units',
    collective: { vi: 'chất lượng dịch vụ, hài lòng', en: 'service quality, satisfaction' },
    nonLeader: { vi: 'chuyên môn, bồi dưỡng; giao tiếp', en: 'profession, training; communication' },
  },
  {
    id: 'B8',
    vi: 'doanh nghiệp nhà nước',
    en: 'State enterprises',
    nonLeader: { vi: 'định mức; không lỗi kỹ thuật', en: 'norms; no technical fault' },
  },
  {
    id: 'B9',
    vi: 'cơ quan các hội quần chúng được Đảng và Nhà nước giao nhiệm vụ',
    en: 'mass associations given tasks by Party and State',
  },
];

/** The nine blocs under a heading of an annex, with what each looks at there. */
export const nineBlocs = (under: string, of: 'collective' | 'nonLeader'): readonly Row[] =>
  blocs.map(({ id, vi, en, [of]: focus }) => bloc(`${under}.${id}`, vi, en, focus && { focus }));
