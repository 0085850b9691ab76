// debrief-texts.ts: the texts of the debrief and the best calls, fetched with those screens and not before a call.
import debrief from './messages/en/debrief.json';
import { addTexts } from './text.ts';

addTexts(debrief);
