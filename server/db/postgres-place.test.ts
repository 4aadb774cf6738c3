import { describe, expect, it } from 'vitest';
import { postgresPlace } from './postgres-place.ts';

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
