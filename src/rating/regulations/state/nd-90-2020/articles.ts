import type { Bilingual, EId, Evidence, Provision } from '../../../../law/index.js';

/**
 * Điều 4 đến 15: the four levels of cadres (Điều 4-7), civil servants (Điều 8-11) and public employees (Điều 12-15) are
 * written in one mould. Which point holds which condition is known for the discipline ground and for the tail of Điều 12, 13;
 * of the others it follows the order of the conditions.
 */

/** A place in the mould and how well it could be read there. */
interface Place {
  readonly eId: EId;
  readonly evidence: Evidence;
  readonly numberUnverified?: true;
}

const provisionAt = ({ eId, ...place }: Place, text: Bilingual): Provision => ({
  ref: { instrument: 'nd-90-2020', eId },
  ...place,
  ...text,
});

/** What is asked of whoever leads nothing, level by level. */
const staffTexts = {
  excellent: {
    vi: 'Hoàn thành xuất sắc: thực hiện tốt tiêu chí chung; 100 % tiêu chí, nhiệm vụ đúng tiến độ, chất lượng, hiệu quả cao, ít nhất 50 % vượt mức.',
    en: 'Excellent: general criteria carried out well; 100 % of tasks on time, with quality and high effect, at least 50 % beyond.',
  },
  good: {
    vi: 'Hoàn thành tốt: đáp ứng tiêu chí chung; 100 % tiêu chí, nhiệm vụ đúng tiến độ, chất lượng, hiệu quả.',
    en: 'Good: general criteria met; 100 % of tasks on time, with quality and effect.',
  },
  completed: {
    vi: 'Hoàn thành: đáp ứng tiêu chí chung; hoàn thành tất cả tiêu chí, không quá 20 % chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp.',
    en: 'Completed: general criteria met; all completed, at most 20 % short in quality, on schedule or of low effect.',
  },
  decline: {
    vi: 'Không hoàn thành: có biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" theo đánh giá của cấp có thẩm quyền.',
    en: 'Not completed: degradation, "self-evolution", "self-transformation" as judged by the authority.',
  },
  ownFailed: {
    vi: 'Không hoàn thành: trên 50 % tiêu chí không bảo đảm tiến độ, chất lượng, hiệu quả.',
    en: 'Not completed: more than 50 % of own criteria not on schedule, with quality and effect.',
  },
  disciplined: {
    vi: 'Không hoàn thành: bị xử lý kỷ luật trong năm (bản gốc: có vi phạm trong quá trình thực thi nhiệm vụ; cụm từ này bị bỏ từ 15/09/2023).',
    en: 'Not completed: disciplined in the year (originally: for a breach while performing duties; these words were struck out from 15/09/2023).',
  },
} as const;

const leaderTexts = {
  excellent: [
    {
      vi: 'Hoàn thành xuất sắc: thực hiện tốt tiêu chí chung và kết quả thực hiện chức trách của lãnh đạo, quản lý.',
      en: 'Excellent: general criteria and the leader’s duties carried out well.',
    },
    {
      vi: 'Hoàn thành xuất sắc: các tiêu chí của bản thân đều đúng tiến độ, chất lượng, hiệu quả cao.',
      en: 'Excellent: all own criteria on time, with quality and high effect.',
    },
    {
      vi: 'Hoàn thành xuất sắc: nơi phụ trách hoàn thành tất cả chỉ tiêu, nhiệm vụ, ít nhất 50 % vượt mức.',
      en: 'Excellent: what is led completes all targets and tasks, at least 50 % beyond.',
    },
    {
      vi: 'Hoàn thành xuất sắc: 100 % đơn vị phụ trách trực tiếp hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt hoặc xuất sắc.',
      en: 'Excellent: 100 % of the units directly in charge completed or better, at least 70 % good or excellent.',
    },
  ],
  good: [
    {
      vi: 'Hoàn thành tốt: đáp ứng tiêu chí chung và kết quả thực hiện chức trách của lãnh đạo, quản lý.',
      en: 'Good: general criteria and the leader’s duties met.',
    },
    {
      vi: 'Hoàn thành tốt: các tiêu chí của bản thân đều đúng tiến độ, chất lượng, hiệu quả.',
      en: 'Good: all own criteria on time, with quality and effect.',
    },
    {
      vi: 'Hoàn thành tốt: nơi phụ trách hoàn thành tất cả chỉ tiêu, nhiệm vụ, ít nhất 80 % đúng tiến độ, chất lượng.',
      en: 'Good: what is led completes all targets and tasks, at least 80 % on time with quality.',
    },
    {
      vi: 'Hoàn thành tốt: 100 % đơn vị phụ trách trực tiếp hoàn thành nhiệm vụ trở lên.',
      en: 'Good: 100 % of the units directly in charge completed or better.',
    },
  ],
  completed: [
    {
      vi: 'Hoàn thành: đáp ứng tiêu chí chung và kết quả thực hiện chức trách của lãnh đạo, quản lý.',
      en: 'Completed: general criteria and the leader’s duties met.',
    },
    {
      vi: 'Hoàn thành: các tiêu chí của bản thân đều hoàn thành, không quá 20 % chưa bảo đảm.',
      en: 'Completed: all own criteria completed, at most 20 % short.',
    },
    {
      vi: 'Hoàn thành: nơi phụ trách hoàn thành trên 70 % chỉ tiêu, nhiệm vụ.',
      en: 'Completed: what is led completes more than 70 % of targets and tasks.',
    },
    {
      vi: 'Hoàn thành: ít nhất 70 % đơn vị phụ trách trực tiếp hoàn thành nhiệm vụ trở lên.',
      en: 'Completed: at least 70 % of the units directly in charge completed or better.',
    },
  ],
  ledUnderHalf: {
    vi: 'Không hoàn thành: nơi phụ trách hoàn thành dưới 50 % chỉ tiêu, nhiệm vụ.',
    en: 'Not completed: what is led completes under 50 % of targets and tasks.',
  },
  corruption: {
    vi: 'Không hoàn thành: đơn vị phụ trách trực tiếp liên quan tham ô, tham nhũng, lãng phí và bị xử lý theo quy định của pháp luật.',
    en: 'Not completed: a unit directly in charge is linked to embezzlement, corruption or waste and handled by law.',
  },
} as const;

/** Of public-service managers "good" asks more of their units than of other leaders. */
const managerTail = {
  vi: 'Hoàn thành tốt: 100 % đơn vị phụ trách trực tiếp hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt hoặc xuất sắc (chỉ viên chức quản lý).',
  en: 'Good: 100 % of the units directly in charge completed or better, at least 70 % good or excellent (managing public employees only).',
};

/** The provisions of whoever leads nothing. */
export interface StaffArticles {
  readonly excellent: Provision;
  readonly good: Provision;
  readonly completed: Provision;
  readonly decline: Provision;
  readonly ownFailed: Provision;
  readonly disciplined: Provision;
}

/** The conditions of one level of a leader: general criteria, own results, what is led, the units in charge. */
export type LeaderLevel = readonly [general: Provision, own: Provision, led: Provision, units: Provision];

/** The provisions of a leader. */
export interface LeaderArticles extends Pick<StaffArticles, 'decline' | 'ownFailed' | 'disciplined'> {
  readonly excellent: LeaderLevel;
  readonly good: LeaderLevel;
  readonly completed: LeaderLevel;
  readonly ledUnderHalf: Provision;
  readonly corruption: Provision;
}

/** Four articles in a row, and how well each could be read. */
interface Articles {
  readonly from: number;
  readonly evidence: readonly [Evidence, Evidence, Evidence, Evidence];
}

/** Khoản 1 of four articles: whoever leads nothing. */
function staffArticles({ from, evidence: [best, second, third, last] }: Articles): StaffArticles {
  const level = (at: 0 | 1 | 2, evidence: Evidence, text: Bilingual) =>
    provisionAt({ eId: `art_${from + at}__para_1`, evidence }, text);
  const point = (letter: string, text: Bilingual) =>
    provisionAt(
      { eId: `art_${from + 3}__para_1__point_${letter}`, evidence: last, numberUnverified: true },
      text,
    );
  return {
    excellent: level(0, best, staffTexts.excellent),
    good: level(1, second, staffTexts.good),
    completed: level(2, third, staffTexts.completed),
    decline: point('a', staffTexts.decline),
    ownFailed: point('b', staffTexts.ownFailed),
    disciplined: provisionAt(
      { eId: `art_${from + 3}__para_1__point_c`, evidence: 'readInSeveralSources' },
      staffTexts.disciplined,
    ),
  };
}

/** How an article numbers its parts: cadres by clause, the others by point of clause 2. */
type Numbering = (article: number, place: 1 | 2 | 3 | 4 | 5) => EId;
const byClause: Numbering = (article, place) => `art_${article}__para_${place}`;
const byPoint: Numbering = (article, place) =>
  `art_${article}__para_2__point_${['a', 'b', 'c', 'd', 'dd'][place - 1]}`;

/** Evidence by article, and by place where one article was read in parts. */
type Read = (article: 0 | 1 | 2 | 3, place: 1 | 2 | 3 | 4 | 5) => Evidence;

function leaderArticles(from: number, numbering: Numbering, read: Read): LeaderArticles {
  const at = (article: 0 | 1 | 2 | 3, place: 1 | 2 | 3 | 4 | 5, text: Bilingual) =>
    provisionAt(
      {
        eId: numbering(from + article, place),
        evidence: read(article, place),
        ...(numbering === byPoint && { numberUnverified: true }),
      },
      text,
    );
  const level = (article: 0 | 1 | 2, [general, own, led, units]: readonly Bilingual[]): LeaderLevel => [
    at(article, 1, general as Bilingual),
    at(article, 2, own as Bilingual),
    at(article, 3, led as Bilingual),
    at(article, 4, units as Bilingual),
  ];
  return {
    excellent: level(0, leaderTexts.excellent),
    good: level(1, leaderTexts.good),
    completed: level(2, leaderTexts.completed),
    decline: at(3, 1, staffTexts.decline),
    ownFailed: at(3, 2, staffTexts.ownFailed),
    ledUnderHalf: at(3, 3, leaderTexts.ledUnderHalf),
    corruption: at(3, 4, leaderTexts.corruption),
    disciplined: provisionAt(
      { eId: numbering(from + 3, 5), evidence: 'readInSeveralSources' },
      staffTexts.disciplined,
    ),
  };
}

const sibling = 'readInSiblingText';
const several = 'readInSeveralSources';

/** Điều 4 đến 7: cán bộ. */
export const cadreArticles = leaderArticles(4, byClause, (article, place) => {
  if (article === 0) return several;
  if (article === 1) return place <= 2 ? several : place === 3 ? 'readInOneSource' : sibling;
  if (article === 2) return sibling;
  return place <= 3 ? 'readInOneSource' : sibling;
});

/** Điều 8 đến 11: công chức. */
const civilServiceEvidence = [several, sibling, sibling, sibling] as const;
export const civilServantArticles = staffArticles({ from: 8, evidence: civilServiceEvidence });
export const leadingCivilServantArticles = leaderArticles(
  8,
  byPoint,
  (article) => civilServiceEvidence[article],
);

/** Điều 12 đến 15: viên chức. */
const publicServiceEvidence = [several, several, several, several] as const;
export const publicEmployeeArticles = staffArticles({ from: 12, evidence: publicServiceEvidence });
const managing = leaderArticles(12, byPoint, (article) => publicServiceEvidence[article]);
const [general, own, led] = managing.good;
export const managingPublicEmployeeArticles: LeaderArticles = {
  ...managing,
  good: [general, own, led, provisionAt({ eId: 'art_13__para_2__point_d', evidence: several }, managerTail)],
};

/** Every provision of Điều 4 đến 15. */
export const levelProvisions: Readonly<Record<EId, Provision>> = Object.fromEntries(
  [
    cadreArticles,
    civilServantArticles,
    leadingCivilServantArticles,
    publicEmployeeArticles,
    managingPublicEmployeeArticles,
  ]
    .flatMap((articles) => Object.values(articles as StaffArticles | LeaderArticles).flat() as Provision[])
    .map((provision) => [provision.ref.eId, provision]),
);
