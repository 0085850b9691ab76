// texts.ts: the words of progress, reviews and the certificate, and those they share with other pages.
import '#ui/debrief-texts.ts';
import progress from '#ui/messages/en/progress.json';
import { addTexts } from '#ui/text.ts';
import '../pages-text.ts';

addTexts(progress);
