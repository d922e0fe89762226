import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on measures, by their code. */
export const measureNotes = {
  partyOverDecree: {
    vi: '{text:here} và {text:there} cùng quy định về trường hợp này; theo {text:here}, nơi quy định mới của cấp có thẩm quyền khác thì thực hiện theo quy định mới.',
    en: '{text:here} and {text:there} both speak of this case; by {text:here}, where newer rules of the competent level differ, those are followed.',
  },
  ratingCascade: {
    vi: 'Tín nhiệm thấp trên một nửa có thể dẫn đến xếp loại Không hoàn thành nhiệm vụ trong Đảng, rồi phía Nhà nước nếu cấp xếp loại theo đó, rồi miễn nhiệm và thôi việc; từng bước do cấp có thẩm quyền xem xét, không tự động.',
    en: 'More than half low may lead to the Party rating "tasks not completed", then that of the State if its authority follows, then relief and termination; each step is for its authority, none is automatic.',
  },
  ratingSidesDiffer: {
    vi: 'Năm {year}: xếp loại phía Đảng và phía Nhà nước khác nhau; văn bản của Nhà nước lấy xếp loại phía Nhà nước, văn bản của Đảng lấy bên nào cũng được.',
    en: '{year}: the ratings of the Party and the State differ; State texts look at that of the State, Party texts at either.',
  },
  baseSalaryNotRead: {
    vi: 'Mức lương cơ sở của ngày này chưa đọc được; cần người dùng nêu.',
    en: 'The base salary of this day could not be read; the caller supplies it.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
