import { describe, expect, it } from 'vitest';
import * as actions from '../../actions/index.ts';
import * as core from '../../core/index.ts';

/** Other programs call these: a name that goes is a breaking change. */
const CORE = `createDraft applyChange invertChange mergeChange
  parsePrompt printPrompt referencesIn renderBody tokensIn countSegments
  findProblems compileRelease compareReleases startConversation step replay
  trainTopicMatcher loadTopicMatcher readConsent readRequest readPhoneNumber readCaller
  readKeyword classifyProviderError advanceStatus quietUntil`.split(/\s+/);

describe('public names', () => {
  it.each(CORE)('afterword/core has %s', (name) => {
    expect(new Map<string, unknown>(Object.entries(core)).get(name)).toBeTypeOf('function');
  });

  it('afterword/actions has the contract and the types that come along', () => {
    expect(actions.defineAction).toBeTypeOf('function');
    expect(Object.keys(actions.actionDefinitions)).toEqual(['sms', 'handoff']);
  });

  it('answers as architecture.md says', () => {
    expect(core.countSegments('Hi')).toEqual({
      encoding: 'GSM-7',
      characters: 2,
      units: 2,
      segments: 1,
      culprits: [],
    });
    expect(core.readConsent('yes please', { offer: 'Shall I text you the map?' })).toMatchObject({
      verdict: 'yes',
    });
  });
});
