import type { TargetProgress } from '../../../assignment/index.js';
import { barInWords, shareInWords } from '../../amounts.js';
import { label } from '../../label.js';
import type { Language } from '../../language.js';
import { citation } from '../../texts.js';
import { column, type Lines, section } from '../lines.js';
import { say } from '../phrases.js';

/** One line a target: how it stands, its figures beside its bar, what is missing, its day, its place. */
export function targetLines(targets: readonly TargetProgress[], lang: Language): Lines {
  const verdicts = column(targets.map(({ verdict }) => `[${label(`targetVerdict.${verdict}`, lang)}]`));
  return section(
    say('targets', lang),
    targets.map((progress, index) => `${verdicts[index]} ${said(progress, lang)}`),
  );
}

function said(progress: TargetProgress, lang: Language): string {
  const { target, finding, of, gap = 0, unknown, ofUnknown } = progress;
  const open = unknown + ofUnknown;
  const ceiling = target.operator === 'atMost' || target.operator === 'lessThan';
  return [
    `${target.label?.[lang] ?? target.id}: ${of + ofUnknown === 0 ? say('ofGroup', lang, { of }) : figures(progress, lang)}`,
    ...(gap > 0 ? [say(ceiling ? 'gapFewer' : 'gapMore', lang, { gap })] : []),
    ...(open > 0 ? [say('notKnownOf', lang, { count: open })] : []),
    say('targetDue', lang, { on: target.dueOn }),
    citation(finding.provision, lang),
  ].join('; ');
}

function figures({ target, finding, share, yes }: TargetProgress, lang: Language): string {
  const bar = barInWords(finding, lang);
  if (target.measure === 'count' || share === undefined) return say('countedOf', lang, { yes, bar });
  return say('shareOfTarget', lang, { share: shareInWords(share, lang), bar });
}
