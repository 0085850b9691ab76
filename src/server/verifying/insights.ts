// insights.ts: what the room did with each decision, the two most missed, and ways through the calls without names.
import type { Transcript } from '#core/dialogue/words.ts';
import { LEAST_PLAYERS_FOR_SPLITS } from '#protocol/bounds.ts';
import type { Decision, Insights, Missed, NamelessTranscript, Question } from '#protocol/insights.ts';
import type { Round } from '#protocol/workshop.ts';
import { grouped } from '../grouped.ts';
import type { PlayedCall } from '../stores/store.ts';
import { countRound, recordOf, splitIn, takeTurns, type Counts, type Readers } from './splits.ts';

/** As many as a room can talk about in the time it has. */
const MOST_MISSED = 2;
/** Of each round, those that most people went. */
const MOST_TRANSCRIPTS = 20;

export async function insightsOf(
  readers: Readers,
  workshop: string,
  rounds: readonly Round[],
  current: number,
): Promise<Insights> {
  const calls = grouped(await readers.store.firstCalls(workshop), ({ round }) => round);
  const decisions: Decision[] = [];
  const transcripts: NamelessTranscript[] = [];
  const tooFew: number[] = [];
  for (const [round, pinned] of rounds.slice(0, current + 1).entries()) {
    const played = calls.get(round) ?? [];
    const counts = await countRound(readers, round, pinned, played);
    if (!counts || counts.players < LEAST_PLAYERS_FOR_SPLITS) tooFew.push(round);
    else {
      decisions.push(...decisionsIn(counts));
      transcripts.push(...(await transcriptsOf(readers, pinned, played)));
    }
  }
  return { tooFew, decisions, mostMissed: mostMissed(decisions), transcripts };
}

export function decisionsIn(counts: Counts): Decision[] {
  const { scenario, version, round } = counts;
  return [...counts.taken.keys()].flatMap((decision) => {
    const split = splitIn(counts, decision);
    const facts = counts.facts.get(decision);
    if (!split || !facts) return [];
    const replies = split.replies.map((reply, at) => {
      const { loses = false, error = null, note = null } = facts.replies[at] ?? {};
      return { ...reply, loses, error, note };
    });
    const missed = replies.reduce((sum, { loses, count }) => sum + (loses ? count : 0), 0);
    return [{ scenario, version, round, decision, heard: facts.heard, players: split.players, missed, replies }];
  });
}

function mostMissed(decisions: readonly Decision[]): Missed[] {
  return decisions
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed)
    .slice(0, MOST_MISSED)
    .map((decision) => ({
      scenario: decision.scenario,
      decision: decision.decision,
      questions: questionsFor(decision),
    }));
}

/** About the reply that tempted most; the page has the words. */
function questionsFor({ heard, replies }: Decision): Question[] {
  const tempting = replies.filter(({ loses }) => loses).sort((a, b) => b.count - a.count)[0];
  const reply = tempting?.text ?? '';
  return [
    { code: 'what-made-it-tempting', params: { reply } },
    { code: 'what-did-they-hear', params: { reply, heard } },
    { code: 'what-would-you-say', params: { heard } },
  ];
}

async function transcriptsOf(
  { library, paths }: Readers,
  { scenario, version }: Round,
  calls: readonly PlayedCall[],
): Promise<NamelessTranscript[]> {
  const loaded = await library.load(scenario, version);
  const ways = [...grouped(calls, ({ picks }) => picks).values()];
  const common = ways.sort((a, b) => b.length - a.length).slice(0, MOST_TRANSCRIPTS);
  const told: NamelessTranscript[] = [];
  const turn = takeTurns();
  for (const way of common) {
    await turn();
    const [call] = way;
    const transcript = loaded && call ? paths.transcript(loaded, recordOf(call)) : null;
    if (!call || !transcript) continue;
    const { round, total, tier } = call;
    told.push({ scenario, version, round, count: way.length, total, tier, said: saidIn(transcript) });
  }
  return told;
}

function saidIn({ entries }: Transcript): NamelessTranscript['said'] {
  return entries.map((entry) =>
    entry.kind === 'line'
      ? { speaker: entry.line.speaker, picked: false, text: entry.line.text }
      : { speaker: null, picked: true, text: entry.reply.text },
  );
}
