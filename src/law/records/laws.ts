import type { RecordedText } from '../provision.js';
import { record } from './record.js';

/** The laws around the votes of the National Assembly and the People's Councils. */
export const lawRecords: readonly RecordedText[] = [
  record(
    {
      id: 'l-57-2014-qh13',
      kind: 'law',
      number: '57/2014/QH13',
      title: { vi: 'Luật Tổ chức Quốc hội', en: 'Law on Organisation of the National Assembly' },
      issuer: 'nationalAssembly',
      signedOn: '2014-11-20',
      inForceFrom: '2016-01-01',
      evidence: 'readInOneSource',
      remark: {
        vi: 'Điều 12, 13 bị ngưng hiệu lực từ 01/07/2023 (Điều 20 Nghị quyết 96/2023/QH15); Luật 62/2025/QH15 viết lại Điều 12, bãi bỏ Điều 13.',
        en: 'Articles 12 and 13 were suspended from 01/07/2023 (Art. 20, Resolution 96/2023/QH15); Law 62/2025 rewrites Article 12 and repeals Article 13.',
      },
    },
    {
      art_12: {
        evidence: 'readInOneSource',
        vi: 'Ngưng hiệu lực từ 01/07/2023; theo bản sửa đổi năm 2025, Quốc hội lấy phiếu, bỏ phiếu tín nhiệm theo quy định của Quốc hội, luật không còn nêu mức phiếu.',
        en: 'Suspended from 01/07/2023; as rewritten in 2025 the Assembly polls and casts votes as it prescribes, and the law holds no threshold.',
      },
      art_13: {
        evidence: 'readInSeveralSources',
        vi: 'Đến 30/06/2023, bỏ phiếu tín nhiệm khi Ủy ban Thường vụ Quốc hội đề nghị, khi ít nhất 20 % tổng số đại biểu kiến nghị, khi Hội đồng Dân tộc, Ủy ban kiến nghị, khi từ 2/3 tổng số đại biểu đánh giá tín nhiệm thấp; quá nửa tổng số đại biểu không tín nhiệm thì có thể xin từ chức, nếu không thì trình miễn nhiệm.',
        en: 'To 30/06/2023 a motion on the Standing Committee’s proposal, a petition of at least 20 % of all deputies, of the Ethnic Council or a Committee, or when two thirds of all deputies or more judge low; more than half of all deputies no confidence: may resign, else dismissal is submitted.',
      },
      art_39: {
        evidence: 'readInOneSource',
        vi: 'Theo bản sửa đổi năm 2025, đại biểu bị tạm đình chỉ khi bị khởi tố, hoặc khi có căn cứ xử lý kỷ luật từ cảnh cáo trở lên hay xử lý hình sự và cơ quan kiểm tra, thanh tra, kiểm toán, tố tụng đề nghị bằng văn bản.',
        en: 'As amended in 2025 a deputy is suspended if prosecuted, or if there is ground for discipline from warning up or criminal handling and an inspection, audit or procedural body asks in writing.',
      },
    },
  ),
  record(
    {
      id: 'l-75-2015-qh13',
      kind: 'law',
      number: '75/2015/QH13',
      title: { vi: 'Luật Mặt trận Tổ quốc Việt Nam', en: 'Law on the Vietnam Fatherland Front' },
      issuer: 'nationalAssembly',
      signedOn: '2015',
      evidence: 'readInOneSource',
    },
    {
      art_31__para_2: {
        evidence: 'readInOneSource',
        vi: 'Ủy ban Mặt trận Tổ quốc cùng cấp kiến nghị Hội đồng nhân dân bỏ phiếu tín nhiệm.',
        en: 'The Front committee of the same level may petition a council for a motion.',
      },
      art_31__para_3: {
        evidence: 'readInOneSource',
        vi: 'Mặt trận Tổ quốc tổng hợp ý kiến cử tri và Nhân dân về người được lấy phiếu tín nhiệm.',
        en: 'The Front sums up the opinions of voters and people about the persons polled.',
      },
    },
  ),
  record(
    {
      id: 'l-77-2015-qh13',
      kind: 'law',
      number: '77/2015/QH13',
      title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on Organisation of Local Government' },
      issuer: 'nationalAssembly',
      signedOn: '2015-06-19',
      inForceFrom: '2016-01-01',
      inForceTo: '2025-02-28',
      evidence: 'readInOneSource',
      remark: {
        vi: 'Điều 88, 89 bị ngưng hiệu lực từ 01/07/2023 (Điều 20 Nghị quyết 96/2023/QH15).',
        en: 'Articles 88 and 89 were suspended from 01/07/2023 (Art. 20, Resolution 96/2023/QH15).',
      },
    },
    {
      art_88: {
        evidence: 'readInOneSource',
        vi: 'Hội đồng nhân dân cấp tỉnh, cấp huyện và cấp xã lấy phiếu tín nhiệm. Ngưng hiệu lực từ 01/07/2023.',
        en: 'Councils of province, district and commune hold the poll. Suspended from 01/07/2023.',
      },
      art_89: {
        evidence: 'readInOneSource',
        vi: 'Hội đồng nhân dân cấp tỉnh, cấp huyện và cấp xã bỏ phiếu tín nhiệm. Ngưng hiệu lực từ 01/07/2023.',
        en: 'Councils of province, district and commune cast votes of confidence. Suspended from 01/07/2023.',
      },
    },
  ),
  record(
    {
      id: 'l-10-2022-qh15',
      kind: 'law',
      number: '10/2022/QH15',
      title: { vi: 'Luật Thực hiện dân chủ ở cơ sở', en: 'Law on Grassroots Democracy' },
      issuer: 'nationalAssembly',
      signedOn: '2022',
      inForceFrom: '2023-07-01',
      evidence: 'readInOneSource',
    },
    // Read together; which clause holds which part is inferred from their order.
    {
      art_11__para_10: {
        evidence: 'readInOneSource',
        vi: 'Cấp xã công khai kết quả lấy phiếu, bỏ phiếu tín nhiệm đối với Chủ tịch, Phó Chủ tịch, Trưởng Ban của Hội đồng nhân dân, Chủ tịch, Phó Chủ tịch, Ủy viên Ủy ban nhân dân xã.',
        en: 'A commune publishes the results of polls and motions on Chair, Vice Chairs and heads of Committees of its council, and Chair, Vice Chairs and members of its People’s Committee.',
      },
      art_12__para_3: {
        evidence: 'derived',
        vi: 'Công khai chậm nhất 05 ngày làm việc, trừ trường hợp pháp luật có quy định khác.',
        en: 'Published within 5 working days, unless other law provides otherwise.',
      },
      art_13__para_2: {
        evidence: 'derived',
        vi: 'Niêm yết ít nhất 30 ngày liên tục.',
        en: 'Posted for at least 30 consecutive days.',
      },
      art_13__para_3: {
        evidence: 'derived',
        vi: 'Thông báo trên hệ thống truyền thanh ít nhất 03 ngày liên tục.',
        en: 'Read out by radio for at least 3 consecutive days.',
      },
    },
  ),
  record({
    id: 'l-62-2025-qh15',
    kind: 'law',
    number: '62/2025/QH15',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội',
      en: 'Law amending the Law on Organisation of the National Assembly',
    },
    issuer: 'nationalAssembly',
    signedOn: '2025-02-17',
    amends: ['l-57-2014-qh13'],
    evidence: 'readInOneSource',
    remark: {
      vi: 'Bãi bỏ Điều 13, viết lại Điều 12 Luật 57/2014/QH13; chưa rõ ngày hiệu lực.',
      en: 'Repeals Article 13 and rewrites Article 12 of Law 57/2014; the day of entry into force is not known.',
    },
  }),
  record({
    id: 'l-65-2025-qh15',
    kind: 'law',
    number: '65/2025/QH15',
    title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on Organisation of Local Government' },
    issuer: 'nationalAssembly',
    signedOn: '2025-02-19',
    inForceFrom: '2025-03-01',
    replaces: ['l-77-2015-qh13'],
    evidence: 'readInOneSource',
    remark: {
      vi: 'Ngày ký chưa kiểm chứng. Được thay thế bởi Luật 72/2025/QH15; chưa rõ ngày.',
      en: 'The day of signing is unverified. Replaced by Law 72/2025; the day is not known.',
    },
  }),
  record(
    {
      id: 'l-72-2025-qh15',
      kind: 'law',
      number: '72/2025/QH15',
      title: { vi: 'Luật Tổ chức chính quyền địa phương', en: 'Law on Organisation of Local Government' },
      issuer: 'nationalAssembly',
      signedOn: '2025-06-16',
      replaces: ['l-65-2025-qh15'],
      evidence: 'readInOneSource',
      remark: {
        vi: 'Ngày ký chưa kiểm chứng; chưa rõ ngày hiệu lực. Không nêu lấy phiếu, bỏ phiếu tín nhiệm ở cấp nào.',
        en: 'The day of signing is unverified, entry into force not known. It names neither poll nor motion at any level.',
      },
    },
    {
      art_15__para_2: {
        evidence: 'readInOneSource',
        vi: 'Hội đồng nhân dân tỉnh bầu, miễn nhiệm, bãi nhiệm Chủ tịch, Phó Chủ tịch, Trưởng Ban của Hội đồng nhân dân; Chủ tịch, Phó Chủ tịch, Ủy viên Ủy ban nhân dân.',
        en: 'A provincial council elects, relieves and recalls its Chair, Vice Chairs and heads of Committees, and Chair, Vice Chairs and members of the People’s Committee.',
      },
      art_21__para_2: {
        evidence: 'readInSeveralSources',
        vi: 'Hội đồng nhân dân xã bầu, miễn nhiệm, bãi nhiệm các chức danh tương ứng ở cấp xã; không nêu lấy phiếu, bỏ phiếu tín nhiệm.',
        en: 'A commune council elects, relieves and recalls the same offices of the commune; neither poll nor motion is named.',
      },
      art_23: {
        evidence: 'readInOneSource',
        vi: 'Chủ tịch Ủy ban nhân dân xã có thể tạm đình chỉ công tác Phó Chủ tịch Ủy ban nhân dân và người đứng đầu cơ quan chuyên môn.',
        en: 'The Chair of a commune People’s Committee may suspend its Vice Chairs and heads from work.',
      },
      art_30__para_1: {
        evidence: 'readInSeveralSources',
        vi: 'Chủ tịch Hội đồng nhân dân có thể tạm đình chỉ công tác Phó Chủ tịch, Trưởng Ban, Phó Trưởng Ban của Hội đồng nhân dân và Chủ tịch Hội đồng nhân dân cấp dưới trực tiếp.',
        en: 'The Chair of a council may suspend from work its Vice Chairs, heads and deputy heads of Committees and the Chair of the council directly below.',
      },
      art_36: {
        evidence: 'readInOneSource',
        vi: 'Chủ tịch Hội đồng nhân dân giới thiệu Chủ tịch Ủy ban nhân dân; Chủ tịch Ủy ban nhân dân giới thiệu Phó Chủ tịch, Ủy viên; thẩm quyền phê chuẩn kết quả bầu ở cấp tỉnh, cấp xã.',
        en: 'The Chair of the council nominates the Chair of the People’s Committee, who nominates Vice Chairs and members; who approves at province and commune level.',
      },
      art_44: {
        evidence: 'readInOneSource',
        vi: 'Đại biểu của các đơn vị hành chính được sắp xếp hợp thành Hội đồng nhân dân đến hết nhiệm kỳ; Hội đồng mới bầu các chức danh theo Điều 36.',
        en: 'Deputies of merged units form one council to the end of the term; the new council elects by Article 36.',
      },
    },
  ),
  record({
    id: 'l-121-2025-qh15',
    kind: 'law',
    number: '121/2025/QH15',
    title: {
      vi: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân (sửa đổi)',
      en: 'Law on Supervisory Activities of the National Assembly and People’s Councils (revised)',
    },
    issuer: 'nationalAssembly',
    signedOn: '2025-12-10',
    inForceFrom: '2026-03-01',
    replaces: ['l-87-2015-qh13'],
    evidence: 'readInSeveralSources',
    remark: {
      vi: 'Quy định về lấy phiếu, bỏ phiếu tín nhiệm trong luật này chưa đọc được; Ủy ban Thường vụ Quốc hội quy định chi tiết.',
      en: 'What it says on polls and motions could not be read; details are left to the Standing Committee.',
    },
  }),
];
