// office-texts.ts: the words of the office, which come with its list.
import office from '#ui/messages/en/office.json';
import { addTexts } from '#ui/text.ts';

addTexts(office);
