// insights.ts: what the room did with each decision, for the talk afterwards; never by name.
import { Type, type Static } from 'typebox';
import { SplitReply } from './board.ts';

const InsightReply = Type.Intersect([
  SplitReply,
  Type.Object({
    /** Whether another reply on offer was worth more. */
    loses: Type.Boolean(),
    /** The mistake it stands for. */
    error: Type.Union([Type.String(), Type.Null()]),
    note: Type.Union([Type.String(), Type.Null()]),
  }),
]);

export const Decision = Type.Object({
  scenario: Type.String(),
  version: Type.String(),
  round: Type.Integer(),
  decision: Type.String(),
  /** What was said before it, in one of the calls. */
  heard: Type.String(),
  players: Type.Integer(),
  /** How many took a reply that loses points. */
  missed: Type.Integer(),
  replies: Type.Array(InsightReply),
});
export type Decision = Static<typeof Decision>;

/** Questions for the room; the page has their words. */
export const QUESTIONS = ['what-made-it-tempting', 'what-did-they-hear', 'what-would-you-say'] as const;

export const Question = Type.Object({
  code: Type.Enum(QUESTIONS),
  params: Type.Record(Type.String(), Type.String()),
});
export type Question = Static<typeof Question>;

export const Missed = Type.Object({
  scenario: Type.String(),
  decision: Type.String(),
  questions: Type.Array(Question),
});
export type Missed = Static<typeof Missed>;

const Said = Type.Object({
  /** Null for narration. */
  speaker: Type.Union([Type.String(), Type.Null()]),
  /** Whether it is the reply that was picked. */
  picked: Type.Boolean(),
  text: Type.String(),
});

/** One way through a call, and how many went it. */
export const NamelessTranscript = Type.Object({
  scenario: Type.String(),
  version: Type.String(),
  round: Type.Integer(),
  count: Type.Integer(),
  total: Type.Integer(),
  tier: Type.Integer(),
  said: Type.Array(Said),
});
export type NamelessTranscript = Static<typeof NamelessTranscript>;

export const Insights = Type.Object({
  /** Rounds in which so few have finished that nothing of their choices is told. */
  tooFew: Type.Array(Type.Integer()),
  decisions: Type.Array(Decision),
  mostMissed: Type.Array(Missed),
  transcripts: Type.Array(NamelessTranscript),
});
export type Insights = Static<typeof Insights>;
