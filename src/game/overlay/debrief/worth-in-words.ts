// worth-in-words.ts: what a line earned and cost, in words.
import { SKILLS, type ReplyTags } from '#core/dialogue/words.ts';
import { t } from '#ui/text.ts';

/** Sentences on the rungs and points of one reply, kept to the skills that the scenario exercises. */
export function worthInWords(tags: ReplyTags, exercised: readonly string[]): readonly string[] {
  const rungs = tags.rungs.map((rung) => t('lines.rung', { rung, name: t(`ladder.rung.${rung}`) }));
  const earned = [...rungs, ...pointsOf(tags, exercised, 1)];
  const cost = pointsOf(tags, exercised, -1);
  const sentences = [
    ...(earned.length ? [t('lines.earned', { list: listed(earned) })] : []),
    ...(cost.length ? [t('lines.cost', { list: listed(cost) })] : []),
  ];
  return sentences.length ? sentences : [t('lines.nothing')];
}

function pointsOf(tags: ReplyTags, exercised: readonly string[], sign: 1 | -1): readonly string[] {
  return SKILLS.filter((skill) => exercised.includes(skill) && sign * (tags.skills[skill] ?? 0) > 0).map((skill) =>
    t('lines.points', { points: sign * (tags.skills[skill] ?? 0), skill: t(`skill.${skill}`).toLowerCase() }),
  );
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
