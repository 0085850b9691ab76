// main.ts: the workshop's page: what its parts need from the browser meets here.
import { createKeeper } from './kept.ts';
import { mountPages } from './pages.tsx';
import { createApi } from '#protocol/ask.ts';

const host = document.querySelector<HTMLElement>('#workshop');
if (!host) throw new Error('workshop.html has no element #workshop to draw in');

const root = new URL('./', location.href.replace(/#.*$/, '')).href;
mountPages(host, { root, api: createApi(root), keeper: createKeeper(() => localStorage) });
