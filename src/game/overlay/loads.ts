// loads.ts: the parts of the game that are fetched when they are needed, or when there is time.

export const loadTitle = async () => (await import('./title-screen.tsx')).TitleScreen;
export const loadCalls = async () => (await import('./calls-screen.tsx')).CallsScreen;
export const loadCredits = async () => (await import('./credits-screen.tsx')).CreditsScreen;
export const loadBest = async () => (await import('./best-page.tsx')).BestPage;
export const loadProgress = async () => (await import('./progress/progress-page.tsx')).ProgressPage;
export const loadReview = async () => (await import('./progress/review-page.tsx')).ReviewPage;
export const loadCertificate = async () => (await import('./progress/certificate-page.tsx')).CertificatePage;
export const loadJoin = async () => (await import('./join/join-page.tsx')).JoinPage;
export const loadSettings = async () => (await import('./settings-dialog.tsx')).SettingsDialog;
export const loadTranscript = async () => (await import('./transcript-dialog.tsx')).TranscriptDialog;
export const loadGuess = async () => (await import('./guess-screen.tsx')).GuessScreen;
export const loadDebrief = async () => (await import('./debrief-page.tsx')).DebriefPage;
export const loadAside = async () => (await import('./aside.tsx')).Aside;
export const loadFault = async () => (await import('./fault-page.tsx')).FaultPage;
export const loadPeople = async () => (await import('./still-people.tsx')).StillPeople;

/** Fetches what a call leads to, so that a network that drops in mid-call stops nothing. */
export function fetchAhead(): void {
  for (const load of [loadAside, loadGuess, loadDebrief, loadSettings, loadTranscript])
    void load().catch(() => undefined);
}
