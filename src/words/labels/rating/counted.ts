import type { Bilingual } from '../../../law/index.js';

const belowGrade = (of: Bilingual, grade: Bilingual): Bilingual => ({
  vi: `số tiêu chí ${of.vi} dưới cấp độ ${grade.vi}`,
  en: `criteria ${of.en} below grade "${grade.en}"`,
});
const onTasks = { vi: 'về kết quả thực hiện nhiệm vụ', en: 'on results of tasks' };
const others = { vi: 'khác', en: 'of other kinds' };
const excellent = { vi: 'Xuất sắc', en: 'excellent' };
const good = { vi: 'Tốt', en: 'good' };
const average = { vi: 'Trung bình', en: 'average' };

/** What a condition counts where the name of its fact does not say it, by its rule id, whole or without the text. */
export const counted = {
  'excellent.task': belowGrade(onTasks, excellent),
  'excellent.other': belowGrade(others, good),
  'good.task': belowGrade(onTasks, good),
  'good.other': belowGrade(others, average),
  'completed.task': belowGrade(onTasks, average),
  'completed.other': belowGrade(others, average),
  'qd124.completed.other': {
    vi: 'số tiêu chí khác dưới cấp độ Trung bình, ngoài số được chấp nhận theo chữ "cơ bản"',
    en: 'criteria of other kinds below grade "average", beyond those "basically" lets through',
  },
  'qd366.undone': { vi: 'nhiệm vụ không hoàn thành', en: 'tasks not completed' },
  'term.excellent': {
    vi: 'số năm xếp loại Hoàn thành xuất sắc nhiệm vụ',
    en: 'years rated "tasks completed excellently"',
  },
  'term.good': {
    vi: 'số năm xếp loại Hoàn thành tốt nhiệm vụ (trở lên, theo cách hiểu)',
    en: 'years rated "tasks completed well" (or better, by the reading)',
  },
  'term.good.none': {
    vi: 'số năm xếp loại Không hoàn thành nhiệm vụ',
    en: 'years rated "tasks not completed"',
  },
  'term.completed': {
    vi: 'số năm xếp loại Hoàn thành nhiệm vụ trở lên',
    en: 'years rated "tasks completed" or better',
  },
  'term.notCompleted': {
    vi: 'số năm xếp loại Không hoàn thành nhiệm vụ',
    en: 'years rated "tasks not completed"',
  },
} satisfies Readonly<Record<string, Bilingual>>;

const task = { vi: 'nhiệm vụ', en: 'task(s)' };
const criterion = { vi: 'tiêu chí', en: 'criteria' };
const months = { vi: 'tháng', en: 'month(s)' };
const year = { vi: 'năm', en: 'year(s)' };

/** What one step of a distance is: còn thiếu 1 nhiệm vụ vượt mức. By the fact, or by what is {@link counted}. */
export const unit = {
  'facts.score': { vi: 'điểm', en: 'point(s)' },
  'facts.work.done': { vi: 'nhiệm vụ hoàn thành', en: 'task(s) done' },
  'facts.work.onTimeQuality': {
    vi: 'nhiệm vụ đúng tiến độ, bảo đảm chất lượng',
    en: 'task(s) on time, with quality',
  },
  'facts.work.exceeded': { vi: 'nhiệm vụ vượt mức', en: 'task(s) exceeded' },
  'facts.work.late': { vi: 'nhiệm vụ chậm tiến độ', en: 'task(s) late' },
  'facts.work.short': { vi: 'nhiệm vụ chưa đạt yêu cầu', en: 'task(s) short' },
  'facts.led.done': { vi: 'nhiệm vụ hoàn thành', en: 'task(s) done' },
  'facts.led.onTimeQuality': {
    vi: 'nhiệm vụ đúng tiến độ, bảo đảm chất lượng',
    en: 'task(s) on time, with quality',
  },
  'facts.led.exceeded': { vi: 'nhiệm vụ vượt mức', en: 'task(s) exceeded' },
  'facts.led.late': { vi: 'nhiệm vụ chậm tiến độ', en: 'task(s) late' },
  'facts.units.atLeastCompleted': {
    vi: 'đơn vị hoàn thành nhiệm vụ trở lên',
    en: 'unit(s) completed or better',
  },
  'facts.units.atLeastGood': { vi: 'đơn vị hoàn thành tốt trở lên', en: 'unit(s) well completed' },
  'facts.units.notCompleted': { vi: 'đơn vị không hoàn thành', en: 'unit(s) not completed' },
  'facts.units.disciplined': { vi: 'đơn vị bị kỷ luật', en: 'unit(s) disciplined' },
  'facts.faultsBefore': { vi: 'hạn chế chưa khắc phục', en: 'fault(s) not cured' },
  'facts.poll.part': { vi: 'phiếu tín nhiệm thấp', en: 'low mark(s)' },
  'facts.sickMonths': months,
  'facts.inQuarter.trainingMonths': months,
  'facts.inQuarter.leaveMonths': months,
  'facts.inQuarter.firstPostMonths': months,
  'excellent.task': criterion,
  'excellent.other': criterion,
  'good.task': criterion,
  'good.other': criterion,
  'completed.task': criterion,
  'completed.other': criterion,
  'qd124.completed.other': criterion,
  'qd366.undone': task,
  'term.excellent': year,
  'term.good': year,
  'term.good.none': year,
  'term.completed': year,
  'term.notCompleted': year,
} satisfies Readonly<Record<string, Bilingual>>;
