import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on schemes of training, by their code. */
export const trainingNotes = {
  degreeGraceNamed: {
    vi: 'Người đang giữ chức vụ khi nghị định có hiệu lực được cho thời hạn đến {day:to}; văn bản của ngày xét không nhắc lại thời hạn này.',
    en: 'Those in office when the decree began were given until {day:to}; the text of the day says nothing of that time.',
  },
  schemeObjectsChanged: {
    vi: 'Đối tượng của đề án chỉ còn như khi ban hành đến {day:to}: sau ngày đó cấp xã được tổ chức lại, chưa rõ văn bản thay thế.',
    en: 'Those the scheme was made for existed as it knew them until {day:to}: the commune level was made anew, and no text that replaces the scheme is known.',
  },
  notOfThatDay: {
    vi: 'Không tính {count} người có chức danh hoặc loại đơn vị hành chính không tồn tại vào {day:on}.',
    en: 'Not counted, since title or kind of commune does not exist on {day:on}: {count}.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
