import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on confidence votes, by their code; the notes themselves fill the blanks. */
export const confidenceNotes = {
  // What the texts reach, and where they differ
  districtEnded: {
    vi: 'Vào ngày này không còn đơn vị hành chính cấp huyện.',
    en: 'The district level no longer existed on this day.',
  },
  communePublication: {
    vi: 'Văn bản không nêu việc lấy phiếu ở Hội đồng nhân dân cấp xã, trong khi luật khác buộc công khai kết quả lấy phiếu ở cấp xã.',
    en: 'The text names no poll in commune councils, while another law has communes publish poll results.',
  },
  reliefBarsDiffer: {
    vi: 'Cùng số phiếu này, {text:here} dẫn đến miễn nhiệm, {text:there} thì chưa đến mức miễn nhiệm. Cần xác định văn bản áp dụng.',
    en: 'On the same marks {text:here} leads to relief and {text:there} does not. Which applies is to be settled.',
  },

  // The figures
  marksBelowValid: {
    vi: 'Cộng ba mức được {marks}, ít hơn {valid} phiếu hợp lệ.',
    en: 'The three levels add up to {marks}, fewer than the {valid} valid ballots.',
  },
  moreIssuedThanPresent: {
    vi: 'Phát ra {issued} phiếu, nhiều hơn {present} người có mặt.',
    en: '{issued} ballots were issued to {present} people present.',
  },
  moreCollectedThanPresent: {
    vi: 'Thu về {collected} phiếu, nhiều hơn {present} người có mặt.',
    en: '{collected} ballots were collected from {present} people present.',
  },
  notReturned: {
    vi: 'Số phiếu phát ra nhưng không thu về: {count}.',
    en: 'Ballots issued but not collected: {count}.',
  },
  invalidDilute: {
    vi: '{invalid} phiếu không hợp lệ vẫn nằm trong {collected} phiếu thu về, nên tỷ lệ ba mức cộng lại không đủ 100 %.',
    en: 'Invalid ballots stay among the {collected} collected ({invalid} of them), so the shares of the three levels add up to less than 100 %.',
  },
  bandEmpty: {
    vi: 'Tính trên {whole} thì không số phiếu nào rơi vào mức: {outcome:band}.',
    en: 'Of {whole} no number lands in the band: {outcome:band}.',
  },

  // When, where and by whom somebody is polled
  centralCommitteeProgramme: {
    vi: 'Chức danh do Ban Chấp hành Trung ương bầu được lấy phiếu theo chương trình làm việc của Trung ương.',
    en: 'Titles the Central Committee elects are polled by its own working programme.',
  },
  placesDropped: {
    vi: 'Văn bản giới hạn số nơi lấy phiếu đối với một người; số nơi không lấy phiếu: {dropped}.',
    en: 'The text caps the places where one person is polled; places left out: {dropped}.',
  },
  placesNotAdded: {
    vi: 'Không cộng phiếu và không lấy bình quân tỷ lệ của các nơi.',
    en: 'Ballots of several places are not added and their shares not averaged.',
  },
  inferredElectorate: {
    vi: 'Thành phần ghi phiếu được suy ra từ chức danh tương tự và từ thực tế.',
    en: 'The electorate is inferred from similar titles and from practice.',
  },

  // Motions
  recorded: {
    vi: 'Kết quả bỏ phiếu là kết quả đã được ghi nhận, không phải do tính toán.',
    en: 'The outcome of the motion is the one recorded; it is not computed.',
  },
  onlyElectedNamed: {
    vi: 'Văn bản chỉ nêu người do Hội đồng nhân dân bầu, không nêu người được phê chuẩn.',
    en: 'The text names only holders the council elected, not those it approved.',
  },

  // Published results
  noOrderedBase: {
    vi: 'Không có văn bản đọc được nào ấn định mẫu số cho kỳ lấy phiếu này.',
    en: 'No text that could be read orders the whole for this poll.',
  },
  otherBase: {
    vi: 'Tỷ lệ đã công bố tính trên {used}, không phải trên {whole} ({whole:of}) như văn bản quy định.',
    en: 'The published percentages are taken of {used}, not of {whole} ({whole:of}) as the text orders.',
  },
  wholeNotUnique: {
    vi: 'Ngoài {whole}, số mẫu số khác cũng cho ra các tỷ lệ này: {others}.',
    en: 'Beside {whole}, other wholes that reproduce these percentages: {others}.',
  },
  marksExceedTotals: {
    vi: 'Dòng {row}: cộng các mức được {marks}, nhiều hơn tổng số lớn nhất ({most}).',
    en: 'Row {row}: the levels add up to {marks}, more than the largest total ({most}).',
  },
  sameMarks: {
    vi: 'Dòng {row} trùng cả ba số với dòng {other} ({marks}): cần xem có in nhầm dòng không.',
    en: 'Row {row} has the same three counts as row {other} ({marks}): possibly printed under the wrong line.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
