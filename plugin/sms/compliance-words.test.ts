import { describe, expect, it } from 'vitest';
import type { SenderWebhooks } from '../../core/messaging/webhook-health.ts';
import { fakeCompliance } from '../api/fake/fake-compliance.ts';
import { webhookSummary } from './compliance-words.ts';
import type { WebhookCheck } from '../../core/messaging/webhook-check.ts';

const a = (state: WebhookCheck['state'], change: Partial<SenderWebhooks> = {}): SenderWebhooks => ({
  sender: '+15550100100',
  name: 'Line',
  inUse: true,
  isKnown: true,
  checks: [{ what: 'inbound', state, text: '', remedy: '' }],
  ...change,
});
const UNSURE = a('note', { isKnown: false });
const IDLE = a('note', { inUse: false });

describe('where texts to the senders go, in a line', () => {
  it.each<[SenderWebhooks[], string, string]>([
    [[], 'neutral', 'The account has no sender that texts.'],
    [[IDLE], 'neutral', 'No template names a sender of this account.'],
    [[a('ok'), a('ok'), IDLE], 'success', '2 senders in use pointing to this server'],
    [[a('ok'), a('wrong')], 'error', '1 of 2 senders in use not pointing to this server'],
    [[UNSURE], 'neutral', 'Where texts to 1 sender in use go is not known.'],
    [[a('ok'), UNSURE], 'neutral', '1 sender in use pointing to this server, 1 not known'],
    [
      [a('wrong'), UNSURE, UNSURE],
      'error',
      '1 of 1 sender in use not pointing to this server, 2 not known',
    ],
  ])('%#', (senders, tone, summary) => {
    const { webhooks } = fakeCompliance();
    expect(webhookSummary({ webhooks: webhooks && { ...webhooks, senders } })).toEqual({
      tone,
      summary,
    });
  });
});
