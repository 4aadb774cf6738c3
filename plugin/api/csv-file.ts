import { ApiError } from './api-error.ts';
import type { CsvFile } from './server-api.ts';

/**
 * Where the browser downloads the file: at the server, which streams it to the disk. With a bearer
 * the browser's own download would not be let in, so it is fetched first.
 */
export async function csvFile(
  url: string,
  fileName: string,
  headers: Readonly<Record<string, string>>,
): Promise<CsvFile> {
  if (Object.keys(headers).length === 0) return { url, fileName };
  const answer = await fetch(url, { headers });
  if (!answer.ok) {
    throw new ApiError('refused', 'The server did not give the file.', 'Try again in a moment.');
  }
  return { url: URL.createObjectURL(await answer.blob()), fileName };
}
