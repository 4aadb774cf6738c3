import type { ZipFile } from '../api/views.ts';
import { bytesOf, downloadFile } from './download-file.ts';

/** Hands a zip to the browser's downloads. */
export function downloadZip({ fileName, zipBase64 }: ZipFile): void {
  downloadFile(fileName, 'application/zip', bytesOf(zipBase64));
}
