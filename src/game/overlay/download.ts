// download.ts: hands a file made in the page to the browser.

/** `file` is what it is called. */
export function download(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has gone through.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
