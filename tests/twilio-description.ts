import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Recorded } from './recording-relay.ts';

/** Twilio's own description of its API, reduced; beside the checkout, and not everywhere. */
export const TWILIO_OPENAPI = new URL('../../shared/data/twilio/openapi.json', import.meta.url);

const parameterSchema = z.object({ name: z.string(), in: z.string() });
const operationSchema = z.object({
  parameters: z.array(z.union([parameterSchema, z.object({ $ref: z.string() })])).default([]),
  requestBody: z
    .object({
      content: z.record(
        z.string(),
        z.object({ schema: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
      ),
    })
    .optional(),
});
const pathSchema = z.looseObject({ servers: z.array(z.object({ url: z.string() })) });
const descriptionSchema = z.object({
  paths: z.record(z.string(), pathSchema),
  components: z.object({ parameters: z.record(z.string(), parameterSchema) }),
});

type Asked = Pick<Recorded, 'method' | 'path' | 'query' | 'form'>;

/** Prism takes fields it has never heard of, and knows no hosts: these are Twilio's own. */
export class TwilioDescription {
  readonly #paths: readonly {
    readonly pattern: RegExp;
    readonly path: string;
    readonly about: z.infer<typeof pathSchema>;
  }[];
  readonly #shared: z.infer<typeof descriptionSchema>['components']['parameters'];

  constructor() {
    const api = descriptionSchema.parse(JSON.parse(readFileSync(TWILIO_OPENAPI, 'utf8')));
    this.#shared = api.components.parameters;
    // A path without a placeholder goes before one that would take it for a value.
    this.#paths = Object.entries(api.paths)
      .toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
      .map(([path, about]) => ({
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        path,
        about,
      }));
  }

  /** The request as the description names it, like `GET /v1/Services`. Throws when it has none. */
  nameOf(request: Pick<Asked, 'method' | 'path'>): string {
    return `${request.method} ${this.#find(request).path}`;
  }

  /** Where it has to go, like `https://messaging.twilio.com`. */
  hostOf(request: Pick<Asked, 'method' | 'path'>): string | undefined {
    return this.#find(request).about.servers[0]?.url;
  }

  /** Names in the request that the description has not. */
  unknownFields(request: Asked): string[] {
    const { about } = this.#find(request);
    const operation = operationSchema.parse(about[request.method.toLowerCase()]);
    const form = operation.requestBody?.content['application/x-www-form-urlencoded'];
    const inQuery = operation.parameters
      .map((one) => ('$ref' in one ? this.#shared[one.$ref.split('/').at(-1) ?? ''] : one))
      .flatMap((one) => (one?.in === 'query' ? [one.name] : []));
    const inForm = Object.keys(form?.schema.properties ?? {});
    return [
      ...[...request.query.keys()].filter((name) => !inQuery.includes(name)),
      ...[...request.form.keys()].filter((name) => !inForm.includes(name)),
    ];
  }

  #find({ method, path }: Pick<Asked, 'method' | 'path'>) {
    const found = this.#paths.find(
      (one) => one.pattern.test(path) && one.about[method.toLowerCase()] !== undefined,
    );
    if (!found) throw new Error(`Twilio knows no ${method} ${path}`);
    return found;
  }
}
