// save-file.ts: hands a file to the browser's downloads.

/** Milliseconds: some browsers begin to read only after the click has gone through. */
const KEPT_MS = 10_000;

export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
