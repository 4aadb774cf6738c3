import { describe, expect, it } from 'vitest';
import { isSamePlace, postgresPlace } from './postgres-place.ts';

describe('postgresPlace', () => {
  it.each([
    ['postgres://me:secret@db.example.com/afterword', 'db.example.com:5432/afterword'],
    [
      'postgresql://other@DB.example.com:5432/afterword?sslmode=disable',
      'db.example.com:5432/afterword',
    ],
    ['postgres://db.example.com:5433/afterword', 'db.example.com:5433/afterword'],
    ['postgres://db.example.com/afterword?port=5433', 'db.example.com:5433/afterword'],
    [
      'postgres://first.example.com/afterword?host=second.example.com',
      'second.example.com:5432/afterword',
    ],
    ['postgresql:///afterword?host=/tmp/a', '/tmp/a:5432/afterword'],
    ['postgresql:///afterword?host=/tmp/b&port=6000', '/tmp/b:6000/afterword'],
    ['postgres://%2Ftmp%2Fa/afterword', '/tmp/a:5432/afterword'],
    ['postgres://[::1]/afterword', '[::1]:5432/afterword'],
    ['postgres://db.example.com/after%20word', 'db.example.com:5432/after word'],
  ])('of %s is %s', (url, place) => {
    expect(postgresPlace(url)).toBe(place);
  });
});

describe('isSamePlace', () => {
  const places = (...urls: string[]) => urls.map(postgresPlace);
  const loopback = places(
    'postgres://localhost/afterword',
    'postgres://127.0.0.1/afterword',
    'postgres://me:secret@[::1]:5432/afterword',
    'postgres://LOCALHOST/afterword',
  );
  const others = places(
    'postgres://127.0.0.1/other',
    'postgres://127.0.0.1:5433/afterword',
    'postgres://127.0.0.2/afterword',
    'postgres://localhost.example.com/afterword',
    'postgres://db.example.com/afterword',
    'postgresql:///afterword?host=/tmp/a',
    'postgresql:///afterword?host=/tmp/b',
  );

  it('takes the names of the loopback for one place', () => {
    for (const one of loopback) {
      for (const other of loopback) expect(isSamePlace(one, other)).toBe(true);
    }
  });

  it('tells every other place from it, and from each other', () => {
    const all = [...loopback.slice(0, 1), ...others];
    for (const one of all) {
      for (const other of all) expect(isSamePlace(one, other)).toBe(one === other);
    }
  });
});
