import { family, group, item } from '../frame.js';
import { annex, pointsDelegated } from './annex.js';

/** Phụ lục 5: đảng viên không làm việc trong hệ thống chính trị. */
export const app5 = annex({
  number: 5,
  title: {
    vi: 'Khung tiêu chí đánh giá đảng viên không làm việc trong hệ thống chính trị',
    en: 'Frame of criteria of Party members not working in the political system',
  },
  subjects: ['memberOutsideSystem'],
  evidence: 'readInOneSource',
  general: [
    ...family('qualities', [
      group(
        'A5.I.1',
        'Về phẩm chất chính trị, đạo đức, lối sống và ý thức tổ chức kỷ luật',
        'politics, ethics, lifestyle, discipline',
      ),
      item(
        'A5.I.1.a',
        'lập trường tư tưởng; chấp hành đường lối, pháp luật, quy định nơi lao động, học tập, sinh sống',
        'stance; obeys law and rules where he works, studies, lives',
      ),
      item(
        'A5.I.1.b',
        'đạo đức, lối sống; những điều đảng viên không được làm; văn hoá ứng xử nơi cư trú',
        'ethics; conduct at residence',
      ),
      item(
        'A5.I.1.c',
        'nguyên tắc tổ chức, sinh hoạt đảng; tự phê bình; đoàn kết chi bộ; quan hệ với quần chúng',
        'Party life, unity, people',
      ),
    ]),
    group('A5.I.2', 'tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm', 'self-criticism and cure'),
  ],
  results: [
    item(
      'A5.II.1',
      'thực hiện quyền và nghĩa vụ của đảng viên; hoàn thành nhiệm vụ chính trị được cấp uỷ, chi bộ phân công',
      'rights, duties; tasks given by the cell',
    ),
    item('A5.II.2', 'học tập nghị quyết đầy đủ; phát biểu xây dựng chi bộ', 'studies resolutions; speaks up'),
    item(
      'A5.II.3',
      'nhiệm vụ đột xuất, hoạt động của chi bộ và tổ chức địa phương, phù hợp điều kiện, sức khoẻ, độ tuổi',
      'sudden tasks, local activities suited to condition, health, age',
    ),
  ],
  unread: [pointsDelegated],
});
