import type { Bilingual } from '../../../law/index.js';
import { deadline, ratingAct } from './procedure.js';

type Table = Readonly<Record<string, Bilingual>>;

/** The day of each act or limit of time. */
const dated = <Prefix extends string, Id extends string>(
  prefix: Prefix,
  names: Readonly<Record<Id, Bilingual>>,
): Record<`${Prefix}.${Id}`, Bilingual> =>
  Object.fromEntries(
    Object.entries<Bilingual>(names).map(([id, { vi, en }]) => [
      `${prefix}.${id}`,
      { vi: `ngày thực hiện: ${vi}`, en: `the day of: ${en}` },
    ]),
  ) as Record<`${Prefix}.${Id}`, Bilingual>;

/** What is counted of targets and tasks, wherever they are counted. */
const workOf = <Load extends string>(load: Load, of: Bilingual) =>
  ({
    [load]: { vi: `chỉ tiêu, nhiệm vụ${of.vi}`, en: `targets and tasks${of.en}` },
    [`${load}.total`]: { vi: `tổng số chỉ tiêu, nhiệm vụ${of.vi}`, en: `all targets and tasks${of.en}` },
    [`${load}.done`]: { vi: `chỉ tiêu, nhiệm vụ hoàn thành${of.vi}`, en: `targets and tasks done${of.en}` },
    [`${load}.onTimeQuality`]: {
      vi: `chỉ tiêu, nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng, hiệu quả${of.vi}`,
      en: `targets and tasks done on time, with quality and effect${of.en}`,
    },
    [`${load}.exceeded`]: {
      vi: `chỉ tiêu, nhiệm vụ hoàn thành vượt mức${of.vi}`,
      en: `targets and tasks exceeded${of.en}`,
    },
    [`${load}.late`]: {
      vi: `chỉ tiêu, nhiệm vụ chưa bảo đảm tiến độ${of.vi}`,
      en: `targets and tasks not on schedule${of.en}`,
    },
    [`${load}.short`]: {
      vi: `chỉ tiêu, nhiệm vụ chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp${of.vi}`,
      en: `targets and tasks lacking quality or schedule, or of low effect${of.en}`,
    },
    [`${load}.mainTargetsMet`]: {
      vi: `việc đạt các chỉ tiêu chủ yếu${of.vi}`,
      en: `whether the main targets were met${of.en}`,
    },
    [`${load}.forceMajeure`]: {
      vi: `lý do bất khả kháng của phần chưa đạt${of.vi}`,
      en: `whether what was missed was missed by force majeure${of.en}`,
    },
    [`${load}.objectiveCause`]: {
      vi: `nguyên nhân khách quan của phần chưa hoàn thành${of.vi}`,
      en: `whether what was not done had an objective cause${of.en}`,
    },
  }) as Record<
    | Load
    | `${Load}.${'total' | 'done' | 'onTimeQuality' | 'exceeded' | 'late' | 'short'}`
    | `${Load}.${'mainTargetsMet' | 'forceMajeure' | 'objectiveCause'}`,
    Bilingual
  >;

/** The facts of ratings, by the path at which the caller gives them. */
export const ratingFact = {
  // Who is rated at all
  'facts.membership.admittedOn': {
    vi: 'số tháng từ ngày kết nạp đảng',
    en: 'months since admission to the Party',
  },
  'facts.membership.exempt': {
    vi: 'việc được miễn công tác và sinh hoạt đảng',
    en: 'whether exempt from work and Party activities',
  },
  'facts.membership.suspended': {
    vi: 'việc bị đình chỉ sinh hoạt đảng',
    en: 'whether suspended from Party activities',
  },
  'facts.formedOn': { vi: 'số tháng từ ngày thành lập', en: 'months since it was set up' },

  // Criteria and points
  'facts.grades': { vi: 'cấp độ của các tiêu chí', en: 'the grades of the criteria' },
  'facts.grades.task': {
    vi: 'cấp độ của các tiêu chí về kết quả thực hiện nhiệm vụ',
    en: 'the grades of the criteria on results of tasks',
  },
  'facts.grades.other': { vi: 'cấp độ của các tiêu chí khác', en: 'the grades of the other criteria' },
  'facts.score': { vi: 'tổng điểm', en: 'total points' },

  // Targets and tasks, units, faults
  ...workOf('facts.work', { vi: '', en: '' }),
  ...workOf('facts.led', { vi: ' của nơi trực tiếp lãnh đạo, phụ trách', en: ' of what is directly led' }),
  ...workOf('facts.collectiveWork', { vi: ' của tập thể', en: ' of the collective' }),
  'facts.units': { vi: 'đơn vị trực thuộc, phụ trách', en: 'subordinate or managed units' },
  'facts.units.total': {
    vi: 'tổng số đơn vị trực thuộc, phụ trách',
    en: 'all subordinate or managed units',
  },
  'facts.units.atLeastCompleted': {
    vi: 'đơn vị được xếp loại Hoàn thành nhiệm vụ trở lên',
    en: 'units rated "tasks completed" or better',
  },
  'facts.units.atLeastGood': {
    vi: 'đơn vị được xếp loại Hoàn thành tốt nhiệm vụ trở lên',
    en: 'units rated "tasks completed well" or better',
  },
  'facts.units.notCompleted': {
    vi: 'đơn vị bị xếp loại Không hoàn thành nhiệm vụ',
    en: 'units rated "tasks not completed"',
  },
  'facts.units.disciplined': { vi: 'đơn vị bị kỷ luật', en: 'units disciplined' },
  'facts.faultsBefore': {
    vi: 'hạn chế, khuyết điểm kỳ trước chưa khắc phục',
    en: 'faults of the last review not cured',
  },
  'facts.poll': {
    vi: 'kết quả lấy phiếu tín nhiệm trong năm (nếu có)',
    en: 'the confidence poll of the year, if any',
  },
  'facts.poll.part': { vi: 'phiếu tín nhiệm thấp', en: 'low marks' },
  'facts.poll.whole': { vi: 'số phiếu dùng để tính tỷ lệ', en: 'ballots the shares are taken of' },
  'facts.coreTargets': {
    vi: 'năm chỉ tiêu kinh tế - xã hội cơ bản',
    en: 'the five basic socio-economic targets',
  },

  // Conclusions and discipline
  'facts.findings.disunity': {
    vi: 'kết luận về mất đoàn kết nội bộ',
    en: 'whether disunity was concluded',
  },
  'facts.findings.cadreWorkWrongdoing': {
    vi: 'kết luận về sai phạm trong công tác cán bộ',
    en: 'whether wrongdoing in cadre work was concluded',
  },
  'facts.findings.degenerate': {
    vi: 'kết luận về suy thoái, "tự diễn biến", "tự chuyển hóa"',
    en: 'whether degeneration was concluded',
  },
  'facts.findings.memberDegenerate': {
    vi: 'kết luận về suy thoái của thành viên',
    en: 'whether degeneration of a member was concluded',
  },
  'facts.findings.prohibitedConduct': {
    vi: 'vi phạm những điều đảng viên không được làm',
    en: 'whether what members may not do was done',
  },
  'facts.findings.exemplaryBreach': {
    vi: 'vi phạm trách nhiệm nêu gương',
    en: 'whether the exemplary duty was breached',
  },
  'facts.findings.concluded': {
    vi: 'việc cấp có thẩm quyền đã kết luận',
    en: 'whether the competent level has concluded it',
  },
  'facts.findings.harmfulToPrestige': {
    vi: 'việc gây ảnh hưởng xấu đến uy tín',
    en: 'whether it hurt prestige',
  },
  'facts.findings.ownedUp': { vi: 'việc tự nhận khuyết điểm', en: 'whether it was owned up to' },
  'facts.findings.selfFound': { vi: 'việc tự phát hiện', en: 'whether it was self-found' },
  'facts.findings.cured': { vi: 'việc khắc phục xong hậu quả', en: 'whether the damage was cured' },
  'facts.findings.subUnitMisconduct': {
    vi: 'vi phạm ở đơn vị trực thuộc',
    en: 'whether a subordinate unit was in breach',
  },
  'facts.findings.subUnitMisconductSelfFoundAndRemedied': {
    vi: 'việc tự phát hiện và khắc phục vi phạm ở đơn vị trực thuộc',
    en: 'whether the breach in a subordinate unit was self-found and remedied',
  },
  'facts.findings.corruptionBelow': {
    vi: 'tham nhũng ở đơn vị trực tiếp quản lý',
    en: 'whether there was corruption in a unit directly managed',
  },
  'facts.findings.handledBelow': {
    vi: 'việc chủ động phát hiện, báo cáo, xử lý kịp thời, khắc phục xong hậu quả',
    en: 'whether it was found, reported, handled in time and cured',
  },
  'facts.bodyDisciplined': {
    vi: 'việc tập thể lãnh đạo hoặc tổ chức bị kỷ luật',
    en: 'whether the collective or the body was disciplined',
  },
  'facts.bodySelfFoundAndRemedied': {
    vi: 'việc tập thể tự phát hiện và đã khắc phục xong hậu quả',
    en: 'whether it had found and remedied it itself',
  },
  'facts.discipline': {
    vi: 'các hình thức kỷ luật và tình tiết của từng trường hợp',
    en: 'the disciplinary measures and the circumstances of each',
  },

  // Other ratings, judgements
  'facts.stateRating': {
    vi: 'mức xếp loại cán bộ, công chức, viên chức của cùng người đó',
    en: 'the State rating of the same person',
  },
  'facts.headedLevel': {
    vi: 'mức xếp loại của nơi đứng đầu',
    en: 'the level of what the leader heads',
  },
  'facts.organisationLevel': {
    vi: 'mức xếp loại của tổ chức có tập thể lãnh đạo này',
    en: 'the level of the organisation the collective leads',
  },
  'facts.peers': {
    vi: 'mức xếp loại của chính quyền, Mặt trận, đoàn thể cùng cấp',
    en: 'the levels of the authority, the Front and mass organisations of the level',
  },
  'facts.model': {
    vi: 'việc có nhiều thành tích nổi bật, thực sự là hình mẫu',
    en: 'whether truly a model with many outstanding achievements',
  },
  'facts.initiativesApplied': { vi: 'sáng kiến được áp dụng', en: 'whether initiatives were applied' },
  'facts.sickMonths': { vi: 'số tháng nghỉ ốm trong năm', en: 'months of sick leave in the year' },
  'facts.role': {
    vi: 'vai trò trong tập thể lãnh đạo, quản lý',
    en: 'the part in the leadership collective',
  },

  // A quarter
  'facts.inQuarter': {
    vi: 'đào tạo, nghỉ chế độ, bổ nhiệm, chuyển công tác trong quý',
    en: 'training, leave, appointment or move in the quarter',
  },
  'facts.inQuarter.trainingMonths': {
    vi: 'số tháng đào tạo, bồi dưỡng tập trung trong quý',
    en: 'months of full-time training in the quarter',
  },
  'facts.inQuarter.leaveMonths': {
    vi: 'số tháng nghỉ ốm, thai sản trong quý',
    en: 'months of sick or maternity leave in the quarter',
  },
  'facts.inQuarter.firstPostMonths': {
    vi: 'số tháng giữ chức vụ bổ nhiệm lần đầu trong quý',
    en: 'months in a first leading post in the quarter',
  },
  'facts.inQuarter.underInspection': {
    vi: 'việc đang kiểm tra dấu hiệu vi phạm',
    en: 'whether under inspection for signs of breach',
  },
  'facts.inQuarter.changedPost': {
    vi: 'việc chuyển vị trí, đơn vị trong quý',
    en: 'whether moved to another post or unit in the quarter',
  },
  quarters: { vi: 'kết quả các quý trong năm', en: 'the results of the quarters of the year' },
  years: { vi: 'mức xếp loại các năm trong nhiệm kỳ', en: 'the levels of the years of the term' },

  // The cap, the procedure
  below: { vi: 'số được xếp loại thấp hơn', en: 'those rated lower' },
  'counts.good': {
    vi: 'số được xếp loại Hoàn thành tốt nhiệm vụ',
    en: 'those rated "tasks completed well"',
  },
  conference: { vi: 'ngày hội nghị kiểm điểm', en: 'the day of the review conference' },
  ...dated('acts', ratingAct),
  ...dated('done', deadline),

  // Where somebody is reviewed
  member: { vi: 'việc là đảng viên', en: 'whether a Party member' },
  leader: { vi: 'việc giữ chức vụ lãnh đạo, quản lý', en: 'whether a leading post is held' },
  temporaryCell: { vi: 'việc sinh hoạt đảng tạm thời', en: 'whether in a cell only for a time' },
  collectiveSize: {
    vi: 'số thành viên tập thể lãnh đạo, quản lý',
    en: 'the members of the leadership collective',
  },
  allInCommittee: {
    vi: 'việc mọi thành viên tập thể đều tham gia cấp ủy cùng cấp',
    en: 'whether all of the collective sit in the committee of the place',
  },
  otherPosts: { vi: 'các chức vụ khác', en: 'the other posts' },
} satisfies Table;
