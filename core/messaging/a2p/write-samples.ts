import { keywordReply } from '../keyword-replies.ts';
import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import type { Release } from '../../release/release.ts';
import { CAMPAIGN_LIMITS, seenLength } from './campaign-fields.ts';
import { hasLink, hasOptOut, hasPhone, namesBrand } from './embedded.ts';
import { fitText } from './fit-text.ts';
import type { PlannedText } from './planned-texts.ts';
import { sampleBodies } from './sample-bodies.ts';

interface Sample {
  readonly title: string;
  readonly body: string;
}

const HELP = 'the answer to HELP';
const OPT_OUT = ' Reply STOP to opt out.';
const { sample: LENGTH, samples: COUNT } = CAMPAIGN_LIMITS;

interface SampleOptions {
  readonly brand: string;
  readonly keywordsAnsweredBy: KeywordsAnsweredBy;
}

/** Two to five of the release's texts, chosen so that whatever any text has can be seen in one. */
export function writeSamples(
  release: Release,
  texts: readonly PlannedText[],
  { brand, keywordsAnsweredBy }: SampleOptions,
): { samples: string[]; toDo: string[] } {
  const chosen = choose(candidates(release, texts), brand);
  // With no other text, the answer to HELP is one; not where Twilio gives it, in words of its own.
  if (chosen.length < COUNT.min && keywordsAnsweredBy === 'afterword') {
    chosen.push({ title: HELP, body: keywordReply('help', brand, 'en') });
  }
  const toDo: string[] = [];
  const samples = chosen.map(({ title, body }) => {
    if (seenLength(body) >= LENGTH.min) return { title, body };
    toDo.push(
      `“${title}” is very short: begin it with “${brand}: ” and end it with “${OPT_OUT.trim()}”.`,
    );
    return { title, body: `${brand}: ${body}${OPT_OUT}` };
  });
  // The answer to HELP says both; the texts that callers ask for have to say it themselves.
  const own = samples.filter(({ title }) => title !== HELP);
  const [first] = samples;
  if (first && !own.some(({ body }) => namesBrand(body, brand))) {
    toDo.push(`No text names the brand: begin “${first.title}” with “${brand}: ”.`);
    samples[0] = { ...first, body: `${brand}: ${first.body}` };
  }
  const [begun] = samples;
  if (begun && !own.some(({ body }) => hasOptOut(body))) {
    toDo.push(`No text says how to stop: end “${begun.title}” with “${OPT_OUT.trim()}”.`);
    samples[0] = { ...begun, body: `${begun.body}${OPT_OUT}` };
  }
  return { samples: samples.map(({ body }) => body), toDo };
}

/** All different bodies, templates before their variants; cut so that additions still fit. */
function candidates(release: Release, texts: readonly PlannedText[]): Sample[] {
  const templates = [...new Set(texts.flatMap((text) => text.templates))];
  const each = templates.map(({ title, ...template }) =>
    sampleBodies(release, { title, ...template }).map((body) => ({ title, body })),
  );
  const most = Math.max(0, ...each.map((bodies) => bodies.length));
  const room = LENGTH.max - OPT_OUT.length - 110;
  const seen = new Map<string, Sample>();
  for (let round = 0; round < most; round += 1) {
    for (const bodies of each) {
      const sample = bodies[round];
      const body = sample ? fitText(sample.body.trim(), room) : '';
      const key = body.toLowerCase();
      if (sample && body !== '' && !seen.has(key)) seen.set(key, { ...sample, body });
    }
  }
  return [...seen.values()];
}

function choose(all: readonly Sample[], brand: string): Sample[] {
  const chosen = new Set<Sample>();
  const wants = [(body: string) => namesBrand(body, brand), hasOptOut, hasLink, hasPhone];
  for (const wanted of wants) {
    if ([...chosen].some(({ body }) => wanted(body))) continue;
    const found = all.find(({ body }) => wanted(body));
    if (found) chosen.add(found);
  }
  for (const sample of all) if (chosen.size < COUNT.max) chosen.add(sample);
  return [...chosen];
}
