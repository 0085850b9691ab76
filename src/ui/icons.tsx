// icons.tsx: the few small drawings on buttons, as strokes in the colour of the text.
import type { JSX } from 'preact';

const PATHS = {
  list: 'M4 6h16M4 12h16M4 18h16',
  gear: 'M12 8.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2ZM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  close: 'M5 5l14 14M19 5 5 19',
  leave: 'M14 4h5v16h-5M3 12h11M10 7.5 14.5 12 10 16.5',
  next: 'M8 4l9 8-9 8',
  phone:
    'M5 3.5h4l1.8 5-2.6 1.8a13 13 0 0 0 5.5 5.5l1.8-2.6 5 1.8v4c0 1-.8 1.8-1.8 1.7C10 19.900 4.100 14 3.300 5.300 3.200 4.300 4 3.500 5 3.500Z',
  back: 'M9 5l-6 6 6 6M3.500 11H15a5.500 5.500 0 0 1 0 9h-3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
