import { describe, expect, it } from 'vitest';
import { callbackSchema, extrasIn, paramsOf } from './callback-params.ts';

const SID = `SM${'a'.repeat(32)}`;
const SENT = { AccountSid: `AC${'1'.repeat(32)}`, MessageSid: SID, MessageStatus: 'sent' };

const read = (params: Readonly<Record<string, string>>) =>
  callbackSchema.safeParse(paramsOf(new URLSearchParams(params).toString()));

describe('a status callback is read', () => {
  it.each([
    ['sent', 'sent'],
    ['SENT', 'sent'],
    ['Sent', 'sent'],
    ['status_42', 'status_42'],
    ['in transit', 'in transit'],
    ['carrier.ack', 'carrier.ack'],
    ['carrier/ack:1', 'carrier/ack:1'],
  ])('in the status %s', (MessageStatus, status) => {
    expect(read({ ...SENT, MessageStatus }).data).toMatchObject({ MessageStatus: status });
  });

  it.each(['SM1', `SM${crypto.randomUUID()}`, 'SM_msg_100000', `MM${'b'.repeat(32)}`])(
    'with the id %s',
    (MessageSid) => {
      expect(read({ ...SENT, MessageSid }).data).toMatchObject({ MessageSid });
    },
  );

  it('with its status under the older name alone', () => {
    const { MessageStatus: SmsStatus, ...rest } = SENT;
    expect(read({ ...rest, SmsStatus }).data).toMatchObject({ MessageStatus: 'sent' });
    expect(read({ ...SENT, SmsStatus: 'delivered' }).data).toMatchObject({ MessageStatus: 'sent' });
    expect(read(rest).success).toBe(false);
  });

  it.each(['E30003', 'null', 'undefined', 'ERR_1'])('with a code that is none: %s', (ErrorCode) => {
    expect(read({ ...SENT, ErrorCode }).data).toMatchObject({ ErrorCode: '' });
    expect(extrasIn({ ...SENT, ErrorCode })).toEqual({ ErrorCode });
  });

  it('with a reason of any length', () => {
    const { data } = read({ ...SENT, ErrorMessage: 'x'.repeat(6_000) });
    expect(data?.ErrorMessage).toHaveLength(500);
  });

  it('with fields that nobody has announced, also such as begin like a known one', () => {
    const params = { ...SENT, ErrorCode: '30003', ErrorCodeText: 'off', MessageStatusAt: 'now' };
    expect(read(params).data).toMatchObject({ ErrorCode: '30003', MessageStatus: 'sent' });
  });
});

describe('what bears the same signature as a callback is none', () => {
  const FAILED = {
    ...SENT,
    MessageStatus: 'undelivered',
    ErrorCode: '30003',
    From: '+15005550006',
  };
  const { ErrorCode: _, From: __, ...withoutCode } = FAILED;
  const { MessageStatus: ___, ...withoutStatus } = FAILED;

  it.each([
    ['a digit of the code in its name', { ...withoutCode, ErrorCode3: '0003' }],
    ['the code hung on the value before', { ...withoutCode, ApiVersion: '2010ErrorCode30003' }],
    ['half of its name there', { ...withoutCode, ApiVersion: '2010Error', Code30003: '' }],
    ['what comes next hung on the code', { ...FAILED, ErrorCode: '30003From+15005550006' }],
    ['a letter of the status in its name', { ...withoutStatus, MessageStatusu: 'ndelivered' }],
    [
      'and the older name beside it',
      { ...withoutStatus, MessageStatusu: 'ndelivered', SmsStatus: 'undelivered' },
    ],
    ['a letter of the next name in the status', { ...FAILED, MessageStatus: 'undeliveredT' }],
    ['the next name in the status', { ...FAILED, MessageStatus: 'undeliveredTo' }],
    ['the next name and its value', { ...FAILED, MessageStatus: 'sentSmsSidSM1' }],
  ])('with %s', (____, params) => {
    expect(read(params).success).toBe(false);
  });
});
