import { expect, it } from 'vitest';
import { replay } from '../../core/conversation/replay.ts';
import { type ConversationId, releaseIdSchema } from '../../core/ids.ts';
import { agree, messageOnceIt } from '../../tests/hotel.ts';
import type { TestServer } from '../../tests/server.ts';
import { useHotel } from '../../tests/use-hotel.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { conversationById, eventsOf } from './repo.ts';

let server: TestServer;
let projectId: Parameters<typeof authorize>[1];
useHotel((hotel) => {
  ({ server, projectId } = hotel);
});

const ASK_FOR_IT = 'text me the booking confirmation please';

const services = () => server.afterword.services;

async function askAgain(conversationId: ConversationId): Promise<string> {
  const grant = authorize(systemActor('test'), projectId, 'build');
  const turn = await services().conversations.say(grant, { conversationId, text: ASK_FOR_IT });
  expect(turn.messages.filter(({ status }) => status === 'queued')).toEqual([]);
  return turn.say.join(' ');
}

it.each([
  ['undelivered', 'undelivered'],
  ['delivered', 'delivered'],
] as const)(
  'says of a text that is %s what is true when it is asked for again',
  async (simulate, status) => {
    const { conversationId } = await agree(services(), projectId, { simulate });
    await messageOnceIt(services(), projectId, conversationId, (one) => one.status === status);
    const said = await askAgain(conversationId);
    const isThere = status === 'delivered';
    expect(said.includes('I have already sent that to you.')).toBe(isThere);
    expect(said.includes('the text could not be sent to that number')).toBe(!isThere);
    await expectReplayed(conversationId);
  },
);

async function expectReplayed(id: ConversationId): Promise<void> {
  const { db, releases } = services();
  const row = await db.read((tx) => conversationById(tx, id));
  const events = await db.read((tx) => eventsOf(tx, id));
  const { release } = await releases.load(releaseIdSchema.parse(row?.releaseId));
  const then = replay(
    release,
    events.map(({ event }) => event),
  ).at(-1);
  expect(then?.state).toEqual(row?.state);
}
