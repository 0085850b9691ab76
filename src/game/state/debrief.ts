// debrief.ts: everything the debrief tells, worked out from a finished call: no sentence, only facts.
import type { Ending, Entry, Face, Line, Mood, Place, Reply, Rung } from '#core/dialogue/words.ts';
import { RUNGS } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, type Call } from '#core/replay/call.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { guardMet, type Tally } from '#core/scoring/tally.ts';

/** One panel of the strip: what you said, and what they answered. */
export interface Panel {
  /** Number of the pick, from 0. */
  readonly pick: number;
  readonly said: Reply;
  /** The last words heard before you spoke; narration where nothing was said. */
  readonly heard: Line | null;
  /** The first thing they said after it. */
  readonly answer: Line | null;
  /** Who is seen: whoever last spoke with a face; null before anyone did. */
  readonly person: string | null;
  readonly face: Face;
  /** Where they stand; null where the story names no place. */
  readonly place: Place | null;
  readonly mood: Mood;
  /** Rungs that began to count with this line. */
  readonly won: readonly Rung[];
}

/** Why a rung does not count: never said; said, but a lower one is missing; or its guard was not met. */
export type RungMiss = 'not-said' | 'rung-missing' | 'rude' | 'need-unknown';

export interface RungReport {
  readonly rung: Rung;
  /** The reply that first gave it. */
  readonly words: Reply | null;
  readonly counts: boolean;
  readonly miss: RungMiss | null;
}

/** How the call sounded and looked at its end. */
export type Closing = Pick<Panel, 'heard' | 'person' | 'face' | 'place' | 'mood'>;

export interface Debrief {
  readonly panels: readonly Panel[];
  readonly closing: Closing;
  readonly rungs: readonly RungReport[];
  readonly scorecard: Scorecard;
  readonly ending: Ending | null;
  readonly picks: readonly Reply[];
}

export function debriefOf(call: Call): Debrief {
  const transcript = callTranscript(call);
  const picks = transcript.entries.flatMap((entry) => (entry.kind === 'pick' ? [entry.reply] : []));
  return {
    ...scenesOf(transcript.entries, call.tallies),
    rungs: rungReports(picks, call),
    scorecard: callScore(call),
    ending: transcript.ending,
    picks,
  };
}

/** Where a story stands before it names a face or a mood. */
const FIRST_FACE: Face = 'calm';
const MIDDLE_MOOD: Mood = 3;

function scenesOf(entries: readonly Entry[], tallies: readonly Tally[]): Pick<Debrief, 'panels' | 'closing'> {
  const panels: Panel[] = [];
  let person: string | null = null;
  let face = FIRST_FACE;
  let place: Place | null = null;
  let since: Line[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'line') {
      person = (entry.line.face && entry.line.speaker) ?? person;
      face = entry.line.face ?? face;
      place = entry.line.place ?? place;
      since.push(entry.line);
      continue;
    }
    const pick = panels.length;
    const answer = answerAfter(entries, at);
    panels.push({
      pick,
      said: entry.reply,
      heard: lastWords(since),
      answer,
      person: (answer?.face && answer.speaker) ?? person,
      face: answer?.face ?? face,
      place,
      mood: tallies[pick + 1]?.mood ?? MIDDLE_MOOD,
      won: RUNGS.filter((rung) => tallies[pick + 1]?.won[rung - 1] === pick),
    });
    since = [];
  }
  return {
    panels,
    closing: { heard: lastWords(since), person, face, place, mood: tallies.at(-1)?.mood ?? MIDDLE_MOOD },
  };
}

/** The last spoken line; where nothing was said, the last narration. */
function lastWords(lines: readonly Line[]): Line | null {
  return lines.findLast((line) => line.speaker !== null) ?? lines.at(-1) ?? null;
}

/** The first spoken line after an entry, before the next pick. */
function answerAfter(entries: readonly Entry[], at: number): Line | null {
  const rest = entries.slice(at + 1);
  const next = rest.findIndex((entry) => entry.kind === 'pick');
  const lines = (next < 0 ? rest : rest.slice(0, next)).flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
  return lines.find((line) => line.speaker !== null) ?? lines[0] ?? null;
}

function rungReports(picks: readonly Reply[], call: Call): readonly RungReport[] {
  const tally = call.tallies.at(-1);
  if (!tally) return [];
  return RUNGS.map((rung) => {
    const given = tally.given[rung - 1] ?? null;
    const counts = tally.tier >= rung;
    return {
      rung,
      words: given === null ? null : (picks[given] ?? null),
      counts,
      miss: counts ? null : missOf(rung, tally, call.rubric.possible.clarify > 0),
    };
  });
}

function missOf(rung: Rung, tally: Tally, needsClarify: boolean): RungMiss {
  if (tally.given[rung - 1] === null) return 'not-said';
  if (tally.tier < rung - 1) return 'rung-missing';
  if (guardMet(rung, tally.sums, needsClarify)) return 'rung-missing';
  return rung === 3 ? 'rude' : 'need-unknown';
}
