import type { Bilingual } from '../../law/index.js';

/** The sentences of the notes on titles, ranks and managers, by their code. */
export const positionNotes = {
  twoCatalogues: {
    vi: 'Hai chức danh thuộc hai danh mục khác nhau; không có bảng quy đổi giữa hai danh mục, phải xếp lại cả hai theo một danh mục.',
    en: 'The two titles stand in two catalogues; there is no table of conversion, both must be ranked anew under one.',
  },
  noFullTimePost: {
    vi: 'Không có chức danh chuyên trách nào: chức danh kiêm nhiệm không được xếp.',
    en: 'No full-time post is held: concurrent titles are not ranked.',
  },
  highestPostRanks: {
    vi: 'Người giữ nhiều chức danh xếp theo chức danh chuyên trách cao nhất.',
    en: 'Who holds several titles ranks by the highest full-time one.',
  },
  highestPostOpen: {
    vi: 'Chưa xác định được chức danh nào cao nhất.',
    en: 'Which post is the highest could not be determined.',
  },
  rankedByKind: {
    vi: 'Danh mục không nêu đích danh chức danh này; xếp theo loại chức danh mà danh mục nêu.',
    en: 'The catalogue does not name this title itself; it is ranked by the kind of title the catalogue names.',
  },
  equivalentElsewhere: {
    vi: 'Để tham khảo, không phải bậc: {text:text} xếp chức danh này vào "{vi}" cho mục đích riêng của văn bản đó.',
    en: 'For reference, not a rank: {text:text} puts this title in "{en}" for a purpose of its own.',
  },
  catalogueReadInPart: {
    vi: 'Chỉ đối chiếu với phần đã đọc được của {text:text}; các nhóm chưa đọc hết: {groups}.',
    en: 'Compared only with what could be read of {text:text}; groups read in part: {groups}.',
  },
  managersDiffer: {
    vi: 'Các chức vụ do các cấp khác nhau quản lý; văn bản của ngày này không nói theo cấp nào, hoặc chưa đọc được.',
    en: 'The posts are managed by different levels; the text of the day does not say which of them counts, or could not be read.',
  },
  highestPostDecides: {
    vi: 'Người giữ nhiều chức vụ: theo cấp quản lý chức vụ cao nhất.',
    en: 'Of several posts, the level that manages the highest counts.',
  },
  localListNeeded: {
    vi: 'Cấp quản lý do danh mục chức danh của cấp ủy địa phương về phân cấp quản lý cán bộ quy định; cần văn bản đó.',
    en: 'The manager stands in the local committee’s list under decentralised cadre management; that text is needed.',
  },
  managerNotRead: {
    vi: 'Chức danh này không có trong phần danh sách đã đọc được.',
    en: 'This title is not in what could be read of the lists.',
  },
  listExcludesTitle: {
    vi: 'Danh sách của Hà Nội đọc được nêu rõ không gồm chức danh này.',
    en: 'The list of Hà Nội that could be read expressly leaves this title out.',
  },
} satisfies Readonly<Record<string, Bilingual>>;
