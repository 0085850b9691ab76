// round-call.ts: a call that a workshop has given out, with the very version of the scenario that all of it play.
import { readScenario, type Scenario } from '#core/replay/scenario.ts';
import type { Asked } from '#protocol/ask.ts';
import type { BegunCall } from '#protocol/call.ts';
import type { Me } from '#protocol/player.ts';
import type { Library, Loaded } from './library.ts';
import type { Route } from './route.ts';
import { ask, workshopPath } from './seat-api.ts';
import { seatIn, type Seat, type SeatCall } from './seats.ts';
import type { Shelf } from './storage.ts';

/** What is kept of a call that was given out, so that a phone that reloads without a network goes on. */
type Given = Pick<BegunCall, 'callId' | 'scenario' | 'version' | 'seed'>;

const givenName = (code: string, callId: string): string => `given/${code}/${callId}`;

/** Begins a call of the round, or finds the one that has begun. */
export async function beginCall(shelf: Shelf, { code, token }: Seat, scenario: string): Promise<Asked<BegunCall>> {
  const path = workshopPath(code, '/calls');
  const begun = await ask<BegunCall>(path, { method: 'POST', token, body: { scenario } });
  if (begun.ok) shelf.put(givenName(code, begun.value.callId), begun.value);
  return begun;
}

export async function roundCall(
  { shelf, library }: { readonly shelf: Shelf; readonly library: Library },
  { code, callId }: Extract<Route, { at: 'round' }>,
): Promise<Loaded<{ readonly scenario: Scenario; readonly seat: SeatCall }>> {
  const seat = seatIn(shelf, code);
  if (!seat) return { ok: false, fault: 'missing' };
  const given = shelf.get(givenName(code, callId), (value) => value as Given) ?? (await askFor(seat, callId));
  if (!given) return { ok: false, fault: 'missing' };
  const loaded = await library.whole({ id: given.scenario, version: given.version });
  const scenario = loaded.ok ? loaded : await kept(given);
  return scenario.ok
    ? { ok: true, value: { scenario: scenario.value, seat: { code, callId, seed: given.seed } } }
    : scenario;
}

async function askFor({ code, token }: Seat, callId: string): Promise<Given | null> {
  const me = await ask<Me>(workshopPath(code, '/me'), { token });
  return me.ok ? (me.value.calls.find((call) => call.callId === callId) ?? null) : null;
}

/** From the server's own archive: the game may have been built anew since the workshop was made. */
async function kept({ scenario, version }: Given): Promise<Loaded<Scenario>> {
  const answer = await ask(`/scenarios/${encodeURIComponent(scenario)}/${encodeURIComponent(version)}`);
  if (!answer.ok) return { ok: false, fault: answer.code === 'no-answer' ? 'unreachable' : 'missing' };
  const reading = readScenario(JSON.stringify(answer.value));
  return reading.ok ? { ok: true, value: reading.scenario } : { ok: false, fault: 'damaged' };
}
