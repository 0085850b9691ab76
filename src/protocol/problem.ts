// problem.ts: every refusal by its code, with its status (RFC 9457); the page has words of its own for each code.
import { Type, type Static } from 'typebox';

export const PROBLEMS = {
  'unreadable-address': [400, 'This address cannot be read.'],
  'malformed-body': [400, 'The body is not what this address takes.'],
  'malformed-record': [400, 'This is not a record of a call.'],
  'no-such-round': [400, 'The workshop has no such round.'],
  'no-such-team': [400, 'The workshop has no such team.'],
  'no-such-scenario': [400, 'There is no such scenario.'],
  'no-such-decision': [400, 'Nobody has come to such a decision.'],
  'nickname-empty': [400, 'A nickname needs at least one visible sign.'],
  'nickname-too-long': [400, 'This nickname is too long.'],
  'nickname-offensive': [400, 'This nickname may hurt somebody.'],
  'token-missing': [401, 'This needs a token.'],
  'key-missing': [401, 'Making a workshop needs the facilitators’ key here.'],
  'token-refused': [403, 'This token is not for this.'],
  'key-refused': [403, 'This is not the facilitators’ key.'],
  'not-found': [404, 'There is nothing at this address.'],
  'unknown-workshop': [404, 'There is no workshop with this code.'],
  'unknown-player': [404, 'There is no such player.'],
  'unknown-call': [404, 'There is no such call.'],
  'unknown-scenario': [404, 'There is no such scenario.'],
  'nickname-taken': [409, 'Somebody has this nickname, or one that looks like it.'],
  'workshop-full': [409, 'The workshop is full.'],
  'workshop-paused': [409, 'The workshop is paused.'],
  'workshop-closed': [409, 'The workshop is closed.'],
  'not-this-round': [409, 'This call is not among the rounds so far.'],
  'other-record': [409, 'Another record was handed in for this call.'],
  'too-many-calls': [409, 'This player has made very many calls in this round.'],
  'workshop-changed': [412, 'Somebody changed the workshop meanwhile.'],
  'too-large': [413, 'The body is too large.'],
  'not-json': [415, 'The body must be JSON.'],
  'other-scenario': [422, 'The record is of another scenario than the call.'],
  'other-version': [422, 'The record is of another version than the call.'],
  'other-seed': [422, 'The record has another seed than the call.'],
  'call-not-finished': [422, 'The call goes on after these picks.'],
  'unknown-pick': [422, 'The scenario has no such reply.'],
  'pick-not-on-offer': [422, 'This reply is not on offer there.'],
  'picks-after-end': [422, 'The call had already ended.'],
  'story-fault': [422, 'The story fails there.'],
  'too-many': [429, 'Too many attempts from this address.'],
  'server-fault': [500, 'The server could not answer. Its log says why.'],
  'too-many-streams': [503, 'So many listen already.'],
  'storage-away': [503, 'The workshop’s storage cannot be reached, or is full.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemCode = keyof typeof PROBLEMS;

export const Problem = Type.Object({
  /** `urn:problem:` and the code. */
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  /** What exactly, in English, for whoever writes a client. */
  detail: Type.String(),
  /** The pick at which a record was refused, from 0. */
  at: Type.Optional(Type.Integer()),
});
export type Problem = Static<typeof Problem>;
