// bare.ts: the least page that plays a story: inkjs, its lines, its choices as buttons.
import { Story } from 'inkjs';

const response = await fetch('./story.json');
const story = new Story((await response.json()) as string);

function show(tag: 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return document.body.appendChild(element);
}

function goOn(): void {
  while (story.canContinue) show('p', story.Continue() ?? '');
  for (const { index, text } of story.currentChoices) show('button', text).addEventListener('click', () => take(index));
}

function take(index: number): void {
  for (const button of document.querySelectorAll('button')) button.remove();
  story.ChooseChoiceIndex(index);
  goOn();
}

goOn();
