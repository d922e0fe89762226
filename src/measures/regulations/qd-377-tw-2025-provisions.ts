import { provisionsOf } from '../../law/index.js';

/** The provisions the rows of this text stand on, in the order of its articles. */
export const qd377Provisions = provisionsOf('qd-377-tw-2025', {
  'art_48__para_1__point_1.1': {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho thôi giữ chức vụ: người đứng đầu để địa phương, cơ quan, đơn vị hoàn thành dưới 70 % chỉ tiêu, nhiệm vụ của năm hoặc không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản được giao, trừ trường hợp bất khả kháng; không áp dụng đối với người giữ chức vụ dưới 1 năm.',
    en: 'Release is considered: a head whose locality, agency or unit completes less than 70 % of the year’s targets and tasks, or does not complete the five basic socio-economic targets, force majeure excepted; not for a head less than 1 year in office.',
  },
  'art_48__para_1__point_1.2': {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho thôi giữ chức vụ: kết quả thực hiện chỉ tiêu, nhiệm vụ được giao không đạt kế hoạch theo đánh giá định kỳ, hằng năm của cấp có thẩm quyền, trừ trường hợp bất khả kháng.',
    en: 'Release is considered: assigned targets not reached by the competent level’s periodic or yearly assessment, force majeure excepted.',
  },
  'art_48__para_1__point_1.3': {
    evidence: 'readInSeveralSources',
    vi: 'Xem xét cho thôi giữ chức vụ: quan liêu, xa dân, không giải quyết kiến nghị, khiếu nại thuộc thẩm quyền, có kết luận gây bức xúc dư luận, ảnh hưởng xấu đến uy tín của cơ quan.',
    en: 'Release is considered: bureaucratic, remote from the people, leaving complaints in own power unsettled, and so concluded.',
  },
  'art_48__para_1__point_1.4': {
    evidence: 'readInOneSource',
    vi: 'Xem xét cho thôi giữ chức vụ: văn bản, đề án, chương trình, dự án do đơn vị tham mưu được kết luận là không hiệu quả hoặc có khả năng gây thiệt hại, trừ trường hợp bất khả kháng.',
    en: 'Release is considered: rules, schemes, programmes, projects proposed by the own unit concluded ineffective or likely to harm, force majeure excepted.',
  },
  'art_48__para_1__point_1.5': {
    evidence: 'readInOneSource',
    vi: 'Xem xét cho thôi giữ chức vụ: để xảy ra vụ việc phức tạp, kéo dài, gây hậu quả nghiêm trọng, có kết luận của cơ quan có thẩm quyền.',
    en: 'Release is considered: long complex hot spots with serious consequences, so concluded.',
  },
  art_51: {
    evidence: 'readInOneSource',
    vi: 'Bố trí công tác đối với cán bộ sau khi miễn nhiệm: chưa đọc được.',
    en: 'Placement after relief: could not be read.',
  },
  unplaced__suspension: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Tạm đình chỉ công tác đối với cán bộ: căn cứ và thời hạn chưa đọc được.',
    en: 'Suspension of cadres: grounds and lengths could not be read.',
  },
  unplaced__ownWill: {
    evidence: 'readInSeveralSources',
    numberUnverified: true,
    vi: 'Khuyến khích cán bộ không đáp ứng yêu cầu, uy tín giảm sút hoặc có vi phạm chưa đến mức miễn nhiệm tự nguyện thôi giữ chức vụ.',
    en: 'Leaving of own will is encouraged when requirements are not met, standing is lost, or the violation is short of relief.',
  },
  unplaced__replaced: {
    evidence: 'readInOneSource',
    numberUnverified: true,
    vi: 'Sức khỏe không bảo đảm, uy tín giảm sút, không hoàn thành nhiệm vụ hoặc bị kỷ luật: xem xét thay thế, không chờ đến hết nhiệm kỳ, hết thời hạn giữ chức vụ.',
    en: 'Poor health, reduced standing, tasks not completed or discipline: replacement is considered, without waiting for the end of the term.',
  },
});
