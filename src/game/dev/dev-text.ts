// dev-text.ts: the words that only writers see; they come with this room, which no build has.
import dev from '#ui/messages/en/dev.json';
import { addTexts } from '#ui/text.ts';

addTexts(dev);
