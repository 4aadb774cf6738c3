import type { ZipFile } from '../api/views.ts';

/** Hands a zip to the browser's downloads. */
export function downloadZip({ fileName, zipBase64 }: ZipFile): void {
  const bytes = Uint8Array.from(atob(zipBase64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
