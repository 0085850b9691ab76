// list.ts: everything that can be wrong with a story, in the order in which it is looked for and documented.
import type { Diagnostic } from './diagnostic.ts';
import { unreadable } from './unreadable.ts';
import { empty } from './empty.ts';
import { notText } from './not-text.ts';
import { tooLarge } from './too-large.ts';
import { ink } from './ink.ts';
import { inkWarning } from './ink-warning.ts';
import { missingInclude } from './missing-include.ts';
import { circularInclude } from './circular-include.ts';
import { missingExternal } from './missing-external.ts';
import { headerMissing } from './header-missing.ts';
import { headerValue } from './header-value.ts';
import { unknownHead } from './unknown-head.ts';
import { unknownTag } from './unknown-tag.ts';
import { tagValue } from './tag-value.ts';
import { unknownFace } from './unknown-face.ts';
import { unknownPlace } from './unknown-place.ts';
import { tagOutsideBrackets } from './tag-outside-brackets.ts';
import { openTag } from './open-tag.ts';
import { tagBesideGlue } from './tag-beside-glue.ts';
import { noBrackets } from './no-brackets.ts';
import { duplicateId } from './duplicate-id.ts';
import { missingId } from './missing-id.ts';
import { missingNote } from './missing-note.ts';
import { endWithoutNext } from './end-without-next.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import { ranOut } from './ran-out.ts';
import { deadEnd } from './dead-end.ts';
import { endless } from './endless.ts';
import { runTime } from './run-time.ts';
import { untaggedEnd } from './untagged-end.ts';
import { unreachableKnot } from './unreachable-knot.ts';
import { unusedFunction } from './unused-function.ts';
import { unreachableReply } from './unreachable-reply.ts';
import { fewReplies } from './few-replies.ts';
import { nothingScores } from './nothing-scores.ts';
import { skillNeverEarned } from './skill-never-earned.ts';
import { skillUndeclared } from './skill-undeclared.ts';
import { notWalkedWhole } from './not-walked-whole.ts';
import { missingError } from './missing-error.ts';
import { noFullMarks } from './no-full-marks.ts';
import { tierUnreachable } from './tier-unreachable.ts';
import { measureTwo } from './measure-2.ts';
import { measureThree } from './measure-3.ts';
import { measureFour } from './measure-4.ts';
import { measureFive } from './measure-5.ts';
import { measureSix } from './measure-6.ts';
import { measureSeven } from './measure-7.ts';
import { measureEight } from './measure-8.ts';
import { measureNine } from './measure-9.ts';
import { measureTen } from './measure-10.ts';
import { sameName } from './same-name.ts';
import { strangeName } from './strange-name.ts';

export const DIAGNOSTICS: readonly Diagnostic[] = [
  unreadable,
  empty,
  notText,
  tooLarge,
  ink,
  inkWarning,
  missingInclude,
  circularInclude,
  missingExternal,
  headerMissing,
  headerValue,
  unknownHead,
  unknownTag,
  tagValue,
  unknownFace,
  unknownPlace,
  tagOutsideBrackets,
  openTag,
  tagBesideGlue,
  noBrackets,
  duplicateId,
  missingId,
  missingNote,
  endWithoutNext,
  unknownSpeaker,
  ranOut,
  deadEnd,
  endless,
  runTime,
  untaggedEnd,
  unreachableKnot,
  unusedFunction,
  unreachableReply,
  fewReplies,
  nothingScores,
  skillNeverEarned,
  skillUndeclared,
  notWalkedWhole,
  missingError,
  noFullMarks,
  tierUnreachable,
  measureTwo,
  measureThree,
  measureFour,
  measureFive,
  measureSix,
  measureSeven,
  measureEight,
  measureNine,
  measureTen,
  sameName,
  strangeName,
];
