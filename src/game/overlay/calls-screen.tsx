// calls-screen.tsx: the office over the fortnight: today’s phones, the weeks with their days, and what each call came to.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '#ui/text.ts';
import { officeOf, ringing, type Office, type OfficeDay, type OfficeWeek } from '../state/office.ts';
import './calls.css';
import type { Frame } from './frame.ts';
import { Calls } from './office-calls.tsx';
import { weekday } from './office-days.ts';
import { OfficePlan } from './office-plan.tsx';
import { rippleText } from './office-ripple.ts';
import { SiteBar } from './site-bar.tsx';
import { useHeading } from './use-heading.ts';
import { useStore } from './use-store.ts';
import './office-texts.ts';
import './pages-text.ts';

export function CallsScreen({ frame }: { frame: Frame }): JSX.Element {
  const { app } = frame;
  const scenarios = useStore(app, (state) => state.scenarios);
  const allOpen = useStore(app.settings, (settings) => settings.allOpen);
  const office = useMemo(() => scenarios && officeOf(scenarios, app.shelf, allOpen), [app, scenarios, allOpen]);
  const heading = useHeading(t('calls.title'));
  return (
    <>
      <SiteBar frame={frame} />
      <main class="calls" aria-busy={office === null}>
        <h1 ref={heading} tabIndex={-1}>
          {t('calls.title')}
        </h1>
        <p class="lead">{t('calls.lead')}</p>
        {scenarios?.length === 0 && <p>{t('calls.none')}</p>}
        {office && scenarios?.length !== 0 && <Fortnight frame={frame} office={office} />}
      </main>
    </>
  );
}

interface Shown {
  readonly frame: Frame;
  readonly office: Office;
}

function Fortnight({ frame, office }: Shown): JSX.Element {
  const { app } = frame;
  const { today, weeks, anyDay } = office;
  const rings = new Set(ringing(office));
  const before = weeks[0]?.left ?? 0;
  return (
    <>
      {frame.onOffice && <OfficePlan draw={frame.onOffice} office={office} />}
      <p class="ripple">{rippleText(office)}</p>
      {today && (
        <section class="today">
          <h2>{t('office.today', { day: weekday(today.day), week: today.week })}</h2>
          <Calls app={app} calls={today.calls} rings={rings} level="h3" />
        </section>
      )}
      {!today && rings.size === 0 && <p>{t('office.quiet')}</p>}
      {weeks.map(
        (one) => one.days.length > 0 && <WeekOfCalls key={one.week} {...{ app, one, today, rings, before }} />,
      )}
      {anyDay.length > 0 && (
        <section class="any-day">
          <h2>{t('office.anyDay')}</h2>
          <Calls app={app} calls={anyDay} rings={rings} level="h3" />
        </section>
      )}
    </>
  );
}

interface WeekProps extends Pick<Parameters<typeof Calls>[0], 'app' | 'rings'> {
  readonly one: OfficeWeek;
  readonly today: OfficeDay | null;
  /** Calls of the week before that were never finished. */
  readonly before: number;
}

function WeekOfCalls({ app, one: { week, open, days }, today, rings, before }: WeekProps): JSX.Element {
  return (
    <section class={open ? 'week' : 'week closed'}>
      <h2>{t('office.week', { week })}</h2>
      {!open && <p class="opens">{t('office.closed', { left: before })}</p>}
      <div class="days">
        {days.map((day) => (
          <div key={day.day} class={day.day === today?.day ? 'day is-today' : 'day'}>
            <h3>{weekday(day.day)}</h3>
            {day.day === today?.day ? (
              <p>{t('office.isToday')}</p>
            ) : (
              <Calls app={app} calls={day.calls} rings={rings} level="h4" />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
