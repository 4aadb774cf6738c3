import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answers, type Hook, loadSchema } from './load.ts';

/**
 * A program: posts what it is given on its standard input at a constant rate and prints when each
 * was answered. It never waits for an answer before the next, as Twilio does not, and an answer's
 * time counts from when its request was meant to be sent: a server that stands still is not spared
 * the requests it holds up.
 */
const { url, perSecond, warmUp, hooks } = loadSchema.parse(JSON.parse(await text(process.stdin)));
const agent = new Agent({ keepAlive: true });
const headers = { 'content-type': 'application/x-www-form-urlencoded' };

function post(hook: Hook): Promise<number | null> {
  return new Promise((resolve) => {
    const sent = request(
      `${url}${hook.path}`,
      { method: 'POST', agent, headers: { ...headers, 'x-twilio-signature': hook.signature } },
      (answer) => {
        answer.on('end', () => resolve(answer.statusCode ?? null)).resume();
        answer.on('error', () => resolve(null));
      },
    );
    sent.setTimeout(15_000, () => sent.destroy());
    sent.on('error', () => resolve(null));
    sent.end(hook.body);
  });
}

const open: Promise<Answers[number]>[] = [];
const begun = performance.now();
let next = 0;
await new Promise<void>((resolve) => {
  const sendDue = () => {
    for (;;) {
      const hook = hooks[next];
      if (!hook) return resolve();
      const dueAt = begun + (next * 1_000) / perSecond;
      const wait = dueAt - performance.now();
      if (wait > 0) return void setTimeout(sendDue, wait);
      next += 1;
      const { kind } = hook;
      open.push(post(hook).then((status) => ({ kind, status, ms: performance.now() - dueAt })));
    }
  };
  sendDue();
});
const answers = await Promise.all(open);
process.stdout.write(JSON.stringify(answers.slice(warmUp)));
agent.destroy();
