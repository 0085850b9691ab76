// use-loaded.ts: what is fetched once for a component; null until it has come.
import { useEffect, useState } from 'preact/hooks';

export function useLoaded<T>(load: () => Promise<T>, key: unknown): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let here = true;
    void load().then((loaded) => here && setValue(loaded));
    return () => void (here = false);
  }, [key]);
  return value;
}
