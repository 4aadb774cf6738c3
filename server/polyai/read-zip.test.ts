import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CLINIC, fileSet } from './fixtures.ts';
import { readPolyaiProject } from './read-project.ts';
import { readZip } from './read-zip.ts';

const zip = (files: Zippable) => Buffer.from(zipSync(files));
const clinic = Object.fromEntries(
  Object.entries(CLINIC).map(([path, text]) => [path, strToU8(text)]),
);

describe('a zip', () => {
  it('gives the same project as its folder', async () => {
    const { files } = await readZip(zip(clinic));
    expect(readPolyaiProject({ files, notes: [] })).toEqual(readPolyaiProject(fileSet(CLINIC)));
  });

  it('is refused when it is a bomb by its ratio', async () => {
    const bomb = zip({ ...clinic, 'topics/bomb.yaml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readZip(bomb)).rejects.toThrow(/packed more than 200 to 1/);
  });

  it('is refused when it is a bomb by its total', async () => {
    const part = strToU8(Array.from({ length: 140_000 }, (_, n) => `${n * 7919} `).join(''));
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`notes/${n}.txt`, part]));
    const bomb = Buffer.from(zipSync({ ...clinic, ...many }, { level: 1 }));
    await expect(readZip(bomb)).rejects.toThrow(/more than 50 MB/);
  });

  it('is refused when its sizes lie', async () => {
    const honest = zip({ ...clinic, 'topics/a.yaml': strToU8('x'.repeat(5_000)) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000);
    const lie = Buffer.from(honest);
    for (let at = lie.indexOf(size); at >= 0; at = lie.indexOf(size, at + 1)) {
      lie.writeUInt32LE(10, at);
    }
    await expect(readZip(lie)).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('is refused when a topic is larger than any topic', async () => {
    const words = strToU8(Array.from({ length: 400_000 }, (_, n) => `${n * 7919} `).join(''));
    const file = 'topics/large.yaml';
    await expect(readZip(zip({ ...clinic, [file]: words }))).rejects.toThrow(
      /topics\/large\.yaml is larger than 2 MB/,
    );
  });

  it.each(['../outside.yaml', '/absolute.yaml', 'topics/../../x.yaml'])(
    'is refused with the path %s',
    async (path) => {
      const evil = zip({ ...clinic, [path]: strToU8('name: x') });
      await expect(readZip(evil)).rejects.toMatchObject({ code: 'bad_input' });
    },
  );

  it('leaves out links and pictures, and says so', async () => {
    const { notes, files } = await readZip(
      zip({
        ...clinic,
        'topics/link.yaml': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
        'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]),
      }),
    );
    expect(notes.map((note) => note.where).toSorted()).toEqual(['logo.png', 'topics/link.yaml']);
    expect(files.has('topics/link.yaml')).toBe(false);
  });

  it.each([
    ['no zip', Buffer.from('hello'), /This zip cannot be read/],
    ['no project', zip({ 'a.txt': strToU8('a') }), /not a PolyAI agent project/],
    [
      'two projects',
      zip({ 'a/project.yaml': strToU8('x: 1'), 'b/project.yaml': strToU8('x: 1') }),
      /more than one project/,
    ],
  ])('is refused with %s', async (_, bytes, message) => {
    await expect(readZip(bytes)).rejects.toThrow(message);
  });
});
