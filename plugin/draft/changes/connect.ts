import type { ActionId, LinkId, TopicId } from '../../../core/ids.ts';
import type { Change } from '../../../core/records/change.ts';
import { type Draft, recordOf } from '../../../core/records/draft.ts';
import type { Link } from '../../../core/records/link.ts';
import { graphOf } from '../../../core/release/draft-graph.ts';
import { newLink, nextOrder } from './add-action.ts';

export interface LinkEnds {
  readonly from: TopicId | ActionId;
  readonly port: string;
  readonly to: ActionId;
}
/** A change, or in words why there is none. */
export type ConnectAnswer = { readonly change: Change } | { readonly refused: string };

/**
 * A link from a port to an action. Refused: the same link twice, an action after itself. A longer
 * circle is allowed, since it is easiest to take apart once one sees it; it shows as a problem.
 */
export function connect(draft: Draft, id: LinkId, ends: LinkEnds): ConnectAnswer {
  const refused = refusal(draft, ends, null);
  if (refused !== null) return { refused };
  const link = newLink(id, ends.from, ends.port, ends.to, nextOrder(draft, ends));
  return { change: { put: [link], remove: [] } };
}

/** The link with other ends; refused as `connect` is. */
export function reconnect(draft: Draft, id: LinkId, ends: LinkEnds): ConnectAnswer {
  const link = recordOf(draft, 'link', id);
  if (!link) return { refused: 'This link is no longer there.' };
  const refused = refusal(draft, ends, link);
  if (refused !== null) return { refused };
  const samePort = link.from === ends.from && link.port === ends.port;
  const order = samePort ? link.order : nextOrder(draft, ends);
  return { change: { put: [{ ...link, ...ends, order }], remove: [] } };
}

function refusal(draft: Draft, ends: LinkEnds, self: Link | null): string | null {
  if (ends.from === ends.to) return 'An action cannot follow itself.';
  if (!recordOf(draft, 'action', ends.to)) return 'A link ends at an action.';
  const twin = graphOf(draft)
    .linksFrom(ends.from)
    .some((link) => link.port === ends.port && link.to === ends.to && link.id !== self?.id);
  return twin ? 'These two are linked already.' : null;
}
