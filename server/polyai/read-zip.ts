import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UserError } from '../../core/errors.ts';
import {
  atProjectRoot,
  decodeText,
  type FileSet,
  isIgnored,
  isProjectYaml,
  LIMITS,
  leftOut,
  refuseTooLarge,
} from './project-files.ts';
import type { OnProgress, ReportLine } from './report.ts';

/**
 * Reads a project from a zip. Sizes are counted while unpacking, never believed: an archive that
 * unpacks to more than the limits stops there. Nothing is written to the disk, links are left out,
 * and a path that leads out of the archive is refused.
 */
export async function readZip(zip: Buffer, onProgress?: OnProgress): Promise<FileSet> {
  if (zip.length > LIMITS.zipBytes) refuseTooLarge('The zip', LIMITS.zipBytes);
  const archive = await openZip(zip);
  const notes: ReportLine[] = [];
  const files = new Map<string, string>();
  let done = 0;
  let total = 0;
  try {
    if (archive.entryCount > LIMITS.entries) refuseBomb(`it holds ${archive.entryCount} entries`);
    for await (const entry of archive.eachEntry()) {
      onProgress?.({ stage: 'reading files', done: ++done, total: archive.entryCount });
      const path = entry.fileName;
      if (path.endsWith('/') || isIgnored(path)) continue;
      if (isLink(entry)) {
        notes.push(leftOut(path, 'links are not followed'));
        continue;
      }
      const bytes = await unpack(archive, entry, LIMITS.totalBytes - total);
      if (bytes === null) {
        if (isProjectYaml(path)) refuseTooLarge(path, LIMITS.fileBytes);
        notes.push(leftOut(path, 'it is too large to keep'));
        continue;
      }
      total += bytes.length;
      const text = decodeText(bytes);
      if (text === null) notes.push(leftOut(path, 'it is not text'));
      else files.set(path, text);
    }
  } catch (error) {
    throw asUserError(error);
  } finally {
    archive.close();
  }
  return atProjectRoot({ files, notes });
}

async function openZip(zip: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(zip, { lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw asUserError(error);
  }
}

/** The upper half of the attributes is the Unix mode; 0o120000 marks a symbolic link. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Null for a file over the limit that is honest about its size: it is simply not unpacked. */
async function unpack(archive: ZipFile, entry: Entry, room: number): Promise<Buffer | null> {
  const isPacked = entry.uncompressedSize > LIMITS.ratio * Math.max(entry.compressedSize, 1);
  if (isPacked && entry.uncompressedSize > 1_000_000) {
    refuseBomb(`${entry.fileName} is packed more than ${LIMITS.ratio} to 1`);
  }
  if (entry.uncompressedSize > LIMITS.fileBytes) return null;
  if (entry.isEncrypted()) throw encrypted(entry.fileName);
  const stream = await archive.openReadStreamPromise(entry);
  return collect(stream, Math.min(room, LIMITS.fileBytes), entry.fileName);
}

async function collect(stream: Readable, room: number, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > room) {
      stream.destroy();
      refuseBomb(`it unpacks to more than ${LIMITS.totalBytes / 1_000_000} MB at ${path}`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuseBomb(why: string): never {
  throw new UserError(
    'too_large',
    `This zip is not opened: ${why}.`,
    'Zip the folder of one project, with nothing else in it, and import again.',
  );
}

function encrypted(path: string): UserError {
  return new UserError(
    'bad_input',
    `${path} in this zip is protected with a password.`,
    'Zip the folder without a password and import again.',
  );
}

/** What the library throws says what is wrong with the archive, in English. */
function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(
    'bad_input',
    `This zip cannot be read: ${why.replace(/\.$/, '')}.`,
    'Zip the folder of the project again and import that.',
  );
}
