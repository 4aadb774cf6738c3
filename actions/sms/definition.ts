import { z } from 'zod';
import type { Problem } from '../../core/problems/problem.ts';
import type { Action } from '../../core/records/action.ts';
import { defineAction } from '../contract.ts';
import { templateIdsIn } from './named-templates.ts';

/** See conversation.md, 'What the builder draws'. Texts are what the agent says, so short. */
export const smsConfigSchema = z.object({
  when: z.enum(['confirmed', 'requested', 'matched']),
  basis: z.string().max(300),
  offer: z.string().max(300, 'keep the offer under 300 characters: it is spoken'),
  acknowledge: z.string().max(300, 'keep the acknowledgement under 300 characters: it is spoken'),
  recipient: z.enum(['caller', 'ask']),
  repeat: z.enum(['once', 'each time']),
});
export type SmsConfig = z.infer<typeof smsConfigSchema>;

const WHEN_WORDS: Record<SmsConfig['when'], string> = {
  confirmed: 'After the caller agrees',
  requested: 'When the caller asks for it',
  matched: 'At once, without asking',
};

export const smsDefinition = defineAction<SmsConfig>({
  type: 'sms',
  title: 'Send SMS',
  description: 'Texts a template to the caller once they have agreed.',
  icon: 'message-square-text',
  tone: 'sms',
  ports: [
    { port: 'sent', title: 'sent' },
    { port: 'declined', title: 'declined' },
    { port: 'failed', title: 'failed' },
    { port: 'delivered', title: 'delivered' },
    { port: 'undelivered', title: 'undelivered' },
  ],
  configSchema: smsConfigSchema,
  defaultConfig: {
    when: 'confirmed',
    basis: '',
    offer: '',
    acknowledge: '',
    recipient: 'caller',
    repeat: 'once',
  },
  summary: (config) => WHEN_WORDS[config.when],
  problems: (config, action) => [...missingTemplate(action), ...basisProblems(config, action)],
  plan: (config, action) => ({ does: 'sendSms', ...config, templateIds: templateIdsIn(action) }),
});

function missingTemplate(action: Action): Problem[] {
  if (templateIdsIn(action).length > 0) return [];
  return [
    {
      code: 'sms-without-template',
      severity: 'error',
      place: { recordId: action.id, field: 'prompt' },
      message: 'This SMS action names no template, so there is nothing to send.',
      remedy: 'Put the cursor in the prompt, press + and choose an SMS.',
    },
  ];
}

function basisProblems(config: SmsConfig, action: Action): Problem[] {
  if (config.when !== 'matched') return [];
  const place = { recordId: action.id, field: 'basis' };
  if (config.basis.trim() === '')
    return [
      {
        code: 'sms-without-basis',
        severity: 'error',
        place,
        message: 'This SMS goes out without asking, and no basis of consent is stated.',
        remedy: 'Write why these callers have agreed already, or choose “Caller agrees”.',
      },
    ];
  return [
    {
      code: 'sms-without-question',
      severity: 'warning',
      place,
      message: `Callers get this SMS without being asked, on the basis “${config.basis.trim()}”.`,
      remedy: 'Tick this only if you can show that consent for every caller of this topic.',
    },
  ];
}
