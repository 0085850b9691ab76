// ringing-phone.tsx: the telephone on the cover, its handset jumping.
import type { JSX } from 'preact';

export function RingingPhone(): JSX.Element {
  return (
    <svg class="ringing-phone" viewBox="0 0 420 380" aria-hidden="true">
      <path class="cord" d="M82 282c-46 4-56 34-34 44s36-26 10-34-44 30-22 46" />
      <path
        class="body"
        d="M118 206h184c16 0 24 8 30 24l38 96c8 22-4 40-28 40H78c-24 0-36-18-28-40l38-96c6-16 14-24 30-24Z"
      />
      <path class="shade" d="M60 330h300c4 20-6 32-22 34H82c-18-2-28-14-22-34Z" />
      <path class="screen" d="M134 226h152l8 42H126z" />
      <g class="keys">
        <path d="M128 286h38l-4 20h-40zM182 286h56v20h-56zM254 286h38l6 20h-40zM118 318h40l-4 22h-42zM180 318h60v22h-60zM262 318h40l6 22h-42z" />
      </g>
      <g class="handset">
        <path d="M70 186c-10-66 40-112 140-112s150 46 140 112c-2 14-10 20-24 20h-44c-14 0-20-8-20-22v-18c0-8-4-12-12-13-26-3-54-3-80 0-8 1-12 5-12 13v18c0 14-6 22-20 22H94c-14 0-22-6-24-20Z" />
        <path class="shine" d="M104 128c22-22 58-32 100-33" />
      </g>
    </svg>
  );
}

/** The burst behind it. */
export function Star(): JSX.Element {
  return (
    <svg class="star" viewBox="0 0 420 320" aria-hidden="true">
      <path d="M210 10L235 60L269 45L282 73L335 57L319 99L389 93L341 132L373 149L345 169L389 198L332 205L370 250L302 235L296 265L259 255L244 297L210 262L173 307L161 255L124 265L118 235L62 244L88 205L18 201L75 169L47 149L79 132L43 98L101 99L75 49L138 73L151 45L185 60Z" />
    </svg>
  );
}
