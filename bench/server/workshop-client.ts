// workshop-client.ts: what a facilitator and players ask of a workshop, over wires.
import type { BegunCall } from '#protocol/call.ts';
import type { Joined } from '#protocol/player.ts';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import { nicknameOf } from './ground.ts';
import { requestOf, throughAll, type Answer, type Asked, type Wire } from './wire.ts';

const API = '/api/v1/workshops';
const CREATED = 201;

/** Throws at any answer but the one that is wanted. */
export async function askFor<T>(wire: Wire, asked: Asked, wanted = CREATED): Promise<T> {
  const { status, body } = await wire.ask(requestOf(asked));
  if (status !== wanted) throw new Error(`${asked.method} ${asked.path} was answered with ${status}: ${body}`);
  return JSON.parse(body) as T;
}

export interface House extends MadeWorkshop {
  readonly path: string;
  readonly scenario: string;
}

/** An open workshop of ten teams. */
export async function openHouse(wire: Wire, scenario: string): Promise<House> {
  const teams = Array.from({ length: 10 }, (_, at) => `Team ${at + 1}`);
  const asked = { title: 'A full house', rounds: [scenario], teams };
  const made = await askFor<MadeWorkshop>(wire, { method: 'POST', path: API, body: asked });
  const path = `${API}/${made.code}`;
  await askFor(wire, { method: 'PATCH', path, token: made.facilitatorToken, body: { state: 'open' } }, 200);
  return { ...made, path, scenario };
}

export async function joinHouse(wires: readonly Wire[], { path }: House, players: number): Promise<Joined[]> {
  const joined: Joined[] = [];
  await throughAll(wires, Array.from({ length: players }), async (wire, _, at) => {
    const body = { nickname: nicknameOf(at), team: at % 10 };
    joined[at] = await askFor<Joined>(wire, { method: 'POST', path: `${path}/players`, body });
  });
  return joined;
}

/** A call for each player: requests that hand it in, ready to be sent, with the picks of `wayOf`. */
export async function beginCalls(
  wires: readonly Wire[],
  { path, scenario }: House,
  players: readonly Pick<Joined, 'playerToken'>[],
  wayOf: (at: number) => readonly string[],
): Promise<Buffer[]> {
  const handIns: Buffer[] = [];
  await throughAll(wires, players, async (wire, { playerToken: token }, at) => {
    const call = await askFor<BegunCall>(wire, { method: 'POST', path: `${path}/calls`, token, body: { scenario } });
    const { version, seed } = call;
    const body = { scenario, version, seed, picks: wayOf(at) };
    handIns[at] = requestOf({ method: 'PUT', path: `${path}/calls/${call.callId}`, token, body });
  });
  return handIns;
}

/** Throws unless it was taken. */
export function mustBeTaken({ status, body }: Answer): void {
  if (status !== CREATED) throw new Error(`A call was answered with ${status}: ${body}`);
}
