// event-stream.ts: Server-Sent Events out of a text that comes in pieces (WHATWG HTML §9.2, as far as our server uses it).

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Takes the next piece; gives the events that it completes. */
export type Feed = (piece: string) => readonly StreamEvent[];

export function readEvents(): Feed {
  let waiting = '';
  return (piece) => {
    // A pair of line ends may come in two pieces.
    const text = (waiting + piece).replace(/\r\n/g, '\n');
    const blocks = text.split('\n\n');
    waiting = blocks.pop() ?? '';
    return blocks.flatMap(readBlock);
  };
}

function readBlock(block: string): StreamEvent[] {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
    if (name === 'event') event = value;
    if (name === 'data') data.push(value);
  }
  return data.length === 0 ? [] : [{ event, data: data.join('\n') }];
}
