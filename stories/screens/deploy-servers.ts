import { recordSchema } from '../../core/records/record.ts';
import {
  type FakeMove,
  type FakeRelease,
  fakeDeployments,
} from '../../plugin/api/fake/fake-deployments.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';

/** Without what refuses a release: the unlinked and the broken. */
const whole = () => harbourHotels().filter(({ id }) => id !== 'act_spa_sms' && id !== 'lnk_4');
const said = (text: string) => [{ text }];

function withPets(on: boolean) {
  return whole().map((record) =>
    record.kind === 'topic' && record.id === 'top_pets'
      ? recordSchema.parse({
          ...record,
          enabled: on,
          content: said('Dogs are welcome.'),
          exampleQueries: ['are pets allowed'],
        })
      : record,
  );
}
function withoutSender() {
  return withPets(true).map((record) =>
    record.kind === 'template' ? { ...record, senders: { ...record.senders, live: null } } : record,
  );
}

const RELEASES: readonly FakeRelease[] = [
  { number: 9, note: 'Opening week', records: whole() },
  { number: 10, note: '', records: whole() },
  { number: 11, note: 'Late checkout, shorter texts', records: whole() },
  { number: 12, note: 'Dogs are welcome', records: withPets(true) },
  { number: 14, note: `See https://example.com/${'note/'.repeat(90)}`, records: whole() },
  { number: 13, note: 'No sender for Live', records: withoutSender() },
];

function move(
  number: number,
  environment: FakeMove['environment'],
  why: FakeMove['why'],
  at: string,
): FakeMove {
  return { number, environment, why, at, by: why === 'published' ? 'Ana' : 'Jonas' };
}

const MOVES: readonly FakeMove[] = [
  move(9, 'sandbox', 'published', '2026-11-02T08:12:00Z'),
  move(9, 'pre-release', 'promoted', '2026-11-02T09:40:00Z'),
  move(9, 'live', 'promoted', '2026-11-03T07:00:00Z'),
  move(10, 'sandbox', 'published', '2026-11-09T13:20:00Z'),
  move(11, 'sandbox', 'published', '2026-11-12T10:05:00Z'),
  move(11, 'pre-release', 'promoted', '2026-11-12T10:30:00Z'),
  move(11, 'live', 'promoted', '2026-11-13T07:01:00Z'),
  move(12, 'sandbox', 'published', '2026-11-19T15:44:00Z'),
  move(12, 'pre-release', 'promoted', '2026-11-20T09:41:00Z'),
];

/** In Live, and then another: it can be gone back to. */
export const LONG_NOTE = move(14, 'live', 'promoted', '2026-11-20T12:00:00Z');

/** Three environments, two releases behind each other, calls going on. */
export function deployServer(later: readonly FakeMove[] = []): ServerApi {
  return serverOf(
    [...MOVES, ...later],
    { 'pre-release': 1, live: 14 },
    { live: { texts: 3, untilMorning: 1, paused: 1 } },
  );
}

/** Pre-release has a release that Live refuses. */
export function deployServerRefused(): ServerApi {
  return serverOf(
    [
      ...MOVES,
      move(13, 'sandbox', 'published', '2026-11-20T11:00:00Z'),
      move(13, 'pre-release', 'promoted', '2026-11-20T11:02:00Z'),
    ],
    {},
  );
}

export function nothingPublished(): ServerApi {
  return serverOf([], {});
}

/** Nothing yet, until a release is published. */
export function firstIsPublished(): ServerApi {
  const base = fakeServerApi(whole());
  let { deployments } = fakeDeployments([], []);
  return {
    ...base,
    deployments: { ...deployments, list: (input) => deployments.list(input) },
    releases: {
      ...base.releases,
      async publish(input) {
        const answer = await base.releases.publish(input);
        if (answer.published) {
          const { number } = answer;
          const first = move(number, 'sandbox', 'published', '2026-11-20T09:41:00Z');
          ({ deployments } = fakeDeployments([], [first]));
        }
        return answer;
      },
    },
  };
}

function serverOf(
  moves: readonly FakeMove[],
  open: Parameters<typeof fakeDeployments>[2],
  waiting: Parameters<typeof fakeDeployments>[3] = {},
) {
  const base = fakeServerApi();
  const { deployments, releases } = fakeDeployments(RELEASES, moves, open, waiting);
  return { ...base, deployments, releases: { ...base.releases, ...releases } };
}
