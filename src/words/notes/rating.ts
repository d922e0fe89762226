import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on ratings, by their code; the notes themselves fill the blanks. */
export const ratingNotes = {
  capApplies: {
    vi: 'Mới là đủ điều kiện để xét. Số được xếp loại Hoàn thành xuất sắc nhiệm vụ còn phải trong giới hạn tỷ lệ của nhóm tương đồng; vượt giới hạn thì xếp loại Hoàn thành tốt nhiệm vụ.',
    en: 'Fit to be considered only. The number rated "tasks completed excellently" must keep within the cap of the like group; whoever stands outside it is rated "tasks completed well".',
  },
  quarterWithYear: {
    vi: 'Quý này không xếp loại riêng: được đánh giá cùng với năm.',
    en: 'This quarter has no rating of its own: it is assessed with the year.',
  },
  excellentBarredByQuarter: {
    vi: 'Có quý không hoàn thành nhiệm vụ nên cả năm không được xếp loại Hoàn thành xuất sắc nhiệm vụ; chỉ xét theo các mức còn lại.',
    en: 'A quarter of "tasks not completed" bars "tasks completed excellently" for the year; only the levels under it are judged.',
  },

  // The State side
  noStateText: {
    vi: 'Không có văn bản của Nhà nước xếp loại đối tượng này cho năm đó; xem căn cứ.',
    en: 'No State text rates this subject for that year; see the provision.',
  },
  localTextsCountAny: {
    vi: 'Có trường hợp kỷ luật không liên quan đến công vụ nên không tính theo Luật 80/2025/QH15; văn bản của một số địa phương cùng thời gian vẫn ghi "mọi hình thức kỷ luật".',
    en: 'A disciplinary decision without link to public duty is left out under Law 80/2025; local texts of the same months still print "any discipline".',
  },
  transferUnread: {
    vi: 'Nghị định 335/2025 còn một trường hợp về thời điểm, nơi xảy ra vi phạm chưa đọc được (điểm d khoản 3 Điều 11).',
    en: 'Decree 335/2025 holds one more case on when or where a breach occurred, which could not be read (Art. 11(3)(d)).',
  },
  noPeriodPoints: {
    vi: 'Văn bản này không tính điểm theo tháng, quý; năm được xếp loại theo các điều kiện của chính năm đó.',
    en: 'This text knows no points of months or quarters; the year is rated by its own conditions.',
  },
  selfReviewDue: {
    vi: 'Không xếp loại nhưng vẫn phải kiểm điểm thời gian công tác trong năm.',
    en: 'Not rated, but a self-review of the time worked is still due.',
  },
  maternityFirst: {
    vi: 'Vừa nghỉ thai sản vừa nghỉ khác: văn bản không nói áp dụng quy định nào; xếp theo quy định về thai sản.',
    en: 'Maternity leave beside other absence: the text does not say which rule prevails; rated by the rule on maternity leave.',
  },

  // The cap
  localCap: {
    vi: 'Áp dụng giới hạn của địa phương, đơn vị do người dùng nêu, thay cho giới hạn của văn bản.',
    en: 'The cap of a local scheme, given by the caller, stands in place of the text’s.',
  },
  higherShare: {
    vi: 'Áp dụng tỷ lệ cao hơn mà cấp có thẩm quyền đã cho phép đối với đơn vị nổi trội.',
    en: 'The higher share the competent level has set for an outstanding body is applied.',
  },
  higherShareNotGrounded: {
    vi: 'Chưa áp dụng tỷ lệ cao hơn vì số dấu hiệu của đơn vị nổi trội còn thiếu là {missing}.',
    en: 'The higher share is not applied: features of an outstanding body not shown: {missing}.',
  },
  noHigherShare: {
    vi: 'Văn bản này không có tỷ lệ cao hơn cho đơn vị nổi trội.',
    en: 'This text knows no higher share for an outstanding body.',
  },
  noPlace: {
    vi: 'Nhóm quá nhỏ để có một chỗ: đủ điều kiện {fit}, Hoàn thành tốt nhiệm vụ {good}; văn bản không nói xử lý thế nào.',
    en: 'The group is too small for one place (fit {fit}, rated well {good}); the text does not say what then.',
  },
  sumOfGroups: {
    vi: 'Số cộng của nhiều nhóm: giới hạn áp dụng trong từng nhóm tương đồng, nên số cộng không chứng minh nhóm nào vượt.',
    en: 'A sum over several groups: the cap binds within each like group, so the sum proves nothing of any of them.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
