// seen.ts: what a walk through a story came across: places it entered, replies it was offered, replies that were held back.
import { watchStory, type InkStory } from '#core/dialogue/ink.ts';
import { deriveId } from '#core/dialogue/line.ts';
import { parseReplyTags } from '#core/dialogue/tags.ts';

export interface Seen {
  /** Paths of knots, stitches and smaller parts. */
  readonly entered: ReadonlySet<string>;
  /** Targets of the choices that were on offer at some time. */
  readonly offered: ReadonlySet<string>;
  /** Target by the id of a reply, as it is before equals are told apart. */
  readonly targets: ReadonlyMap<string, string>;
}

/** From here on, what the story comes across is gathered. */
export function watchSeen(story: InkStory): Seen {
  const [entered, offered, targets] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  watchStory(story, {
    entered: (path) => void entered.add(path),
    offered: ({ target, text, tags, knot }) => {
      offered.add(target);
      const id = parseReplyTags(tags).id ?? deriveId(knot, text);
      if (!targets.has(id)) targets.set(id, target);
    },
    withheld: () => undefined,
  });
  return { entered, offered, targets };
}
