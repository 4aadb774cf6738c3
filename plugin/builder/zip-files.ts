import { type AsyncZippable, zip } from 'fflate';
import { ApiError } from '../api/api-error.ts';

const MEGABYTE = 1024 * 1024;
/** What a server takes is a little more in base64; said here before a minute of uploading. */
const ZIP_LIMIT = 18 * MEGABYTE;
/** A folder with more than this is surely not the project's own. */
const FOLDER_LIMIT = 200 * MEGABYTE;

/** What the browser gave: one zip, or the files of a folder. */
export function isZip(files: readonly File[]): boolean {
  return files.length === 1 && /\.zip$/i.test(files[0]?.name ?? '');
}

/** The files as one zip in base64; paths are those inside the chosen folder. */
export async function toZipBase64(files: readonly File[]): Promise<string> {
  const [only] = files;
  refuseLarge(
    files.reduce((sum, file) => sum + file.size, 0),
    isZip(files) ? ZIP_LIMIT : FOLDER_LIMIT,
  );
  if (only && isZip(files)) return base64(new Uint8Array(await only.arrayBuffer()));
  const entries: AsyncZippable = {};
  for (const file of files) {
    entries[pathOf(file)] = new Uint8Array(await file.arrayBuffer());
  }
  const packed = await zipped(entries);
  refuseLarge(packed.length, ZIP_LIMIT);
  return base64(packed);
}

function refuseLarge(bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new ApiError(
    'too_large',
    `This is larger than ${limit / MEGABYTE} MB.`,
    'Choose the project folder alone, without recordings or other large files.',
  );
}

function pathOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
}

function zipped(entries: AsyncZippable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(entries, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
}

/** In pieces: a call with a million arguments would overflow the stack. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(''));
}
