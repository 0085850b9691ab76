// pages-text.ts: the words of all screens that a call can be played without; whoever draws one of them imports this.
import pages from '#ui/messages/en/pages.json';
import { addTexts } from '#ui/text.ts';

addTexts(pages);
