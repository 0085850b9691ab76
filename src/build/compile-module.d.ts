// compile-module.d.ts: messageformat's module compiler, whose types its package keeps where its exports do not lead.
declare module '@messageformat/core/compile-module' {
  import type MessageFormat from '@messageformat/core';
  export default function compileModule(messageFormat: MessageFormat, messages: Record<string, string>): string;
}
