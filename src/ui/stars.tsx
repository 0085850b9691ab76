// stars.tsx: three stars, as many filled as were won; the words say it too.
import { t } from './text.ts';
import './stars.css';

const STARS = [1, 2, 3] as const;
const SHAPE = 'M12 1.8 15.2 8.5l7.3.9-5.4 5 1.4 7.3-6.5-3.6-6.5 3.6 1.4-7.3-5.4-5 7.3-.9z';

export function Stars({ stars }: { readonly stars: number }) {
  return (
    <span class="stars">
      {STARS.map((star) => (
        <svg key={star} class={star <= stars ? 'star star--won' : 'star'} viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPE} />
        </svg>
      ))}
      <span class="stars-words">{t('skills.stars', { stars })}</span>
    </span>
  );
}
