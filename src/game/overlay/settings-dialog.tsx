// settings-dialog.tsx: what a player can set; every change holds at once and is kept.
import type { JSX } from 'preact';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';
import type { App } from '../state/app-store.ts';
import { MOST_NICKNAME } from '../state/best-calls.ts';
import { INITIAL, TEXT_SPEEDS, type Settings } from '../state/settings.ts';
import './settings.css';
import { useStore } from './use-store.ts';
import './pages-text.ts';

const PERCENT = 100;
/** Finer than anyone hears, coarse enough for a thumb. */
const VOLUME_STEP = 5;

export function SettingsDialog({ app, onClose }: { app: App; onClose: () => void }): JSX.Element {
  const settings = useStore(app.settings, (all) => all);
  const set = (change: Partial<Settings>): void => app.settings.setState(change);
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="settings">
        <Volume volume={settings.volume} onVolume={(volume) => set({ volume })} />
        <Switch text={t('settings.muted')} on={settings.muted} onSwitch={(muted) => set({ muted })} />
        <Switch text={t('settings.captions')} on={settings.captions} onSwitch={(captions) => set({ captions })} />
        <Switch text={t('settings.allOpen')} on={settings.allOpen} onSwitch={(allOpen) => set({ allOpen })} />
        <fieldset class="speeds">
          <legend>{t('settings.speed')}</legend>
          {TEXT_SPEEDS.map((speed) => (
            <label key={speed}>
              <input
                type="radio"
                name="speed"
                checked={settings.textSpeed === speed}
                onChange={() => set({ textSpeed: speed })}
              />
              <span>{t(`settings.speed.${speed}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{t('settings.nickname')}</span>
          <input
            type="text"
            maxLength={MOST_NICKNAME}
            autocomplete="off"
            value={settings.nickname}
            onInput={(event) => set({ nickname: event.currentTarget.value })}
          />
          <small>{t('settings.nicknameHint')}</small>
        </label>
        <Button onPress={() => set(INITIAL)}>{t('settings.reset')}</Button>
      </div>
    </Dialog>
  );
}

function Volume({ volume, onVolume }: { volume: number; onVolume: (volume: number) => void }): JSX.Element {
  const percent = Math.round(volume * PERCENT);
  return (
    <label class="field">
      <span>{t('settings.volume', { percent })}</span>
      <input
        type="range"
        min={0}
        max={PERCENT}
        step={VOLUME_STEP}
        value={percent}
        aria-valuetext={t('settings.percent', { percent })}
        onInput={(event) => onVolume(Number(event.currentTarget.value) / PERCENT)}
      />
    </label>
  );
}

function Switch(props: { text: string; on: boolean; onSwitch: (on: boolean) => void }): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onSwitch(event.currentTarget.checked)} />
      <span>{props.text}</span>
    </label>
  );
}
